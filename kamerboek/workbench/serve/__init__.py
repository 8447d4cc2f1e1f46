"""The coding page: a server for one analyst, on this machine alone."""
