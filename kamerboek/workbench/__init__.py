"""What an analyst works with: how far readers agree, what is wrong in a coding, what is left."""
