"""What heads questions and answers: marks, and which of them count on."""
