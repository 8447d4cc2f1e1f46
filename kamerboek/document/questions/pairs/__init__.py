"""Which answer serves which question, in which section, and what of both is left out."""
