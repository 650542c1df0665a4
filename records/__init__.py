"""What the office keeps: originals, where every received page stands, and the records read from them.

Open it with `records.store.open_store`. The store holds health data: its errors and the `repr` of what it returns never
do, ids are random, and file names stay inside.
"""
