"""What each `medoffice` command does; `flows.cli` says how they are called."""
