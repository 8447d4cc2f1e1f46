"""What a chapter declares as its parameters, and whether given values fit."""
