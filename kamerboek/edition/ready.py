"""What checks the rows of tables, made when this is imported: for a process to fork others from."""

from kamerboek.edition.schemas import TABLES
from kamerboek.reading import adapter_of

for _table in TABLES:
    adapter_of(_table.row_type)
