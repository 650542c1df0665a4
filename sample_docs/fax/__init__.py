"""Faxing a page for real: two software fax machines talk T.30 over a line kept in memory (needs libspandsp2)."""
