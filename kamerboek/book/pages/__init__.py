"""Pages that no notebook makes: questions, register, citation, method."""
