"""`python -m kamerboek` is the command `kamerboek`."""

from kamerboek.cli import main

if __name__ == "__main__":
    main()
