"""A night's papers become checked records: receive, recognise, file."""
