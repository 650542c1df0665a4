"""Where papers come from, all by one interface: `fetch_new` and `acknowledge`."""
