"""Order, retries, schedules and clocks: the only room that knows Prefect."""
