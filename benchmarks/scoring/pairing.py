"""The pairing of two lists that agrees best: every row with at most one column, the greatest total gain."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt


def best_pairs(gain: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """Return the pairs (row, column) whose gains have the greatest sum; pairs without a gain are left out.

    >>> best_pairs([[5, 4], [4, 0]])
    [(0, 1), (1, 0)]
    """
    if not gain or not gain[0]:
        return []
    table = np.asarray(gain, dtype=float)
    if table.shape[0] > table.shape[1]:
        return sorted((row, column) for column, row in best_pairs(table.T.tolist()))
    columns = _columns_of_rows(table.max() - table)
    return [(row, column) for row, column in enumerate(columns) if table[row, column] > 0]


def _columns_of_rows(cost: npt.NDArray[np.float64]) -> list[int]:
    """Return each row's column at the least total cost: shortest augmenting paths over reduced costs, row by row."""
    rows, columns = cost.shape
    row_price, column_price = np.zeros(rows), np.zeros(columns)
    owner = np.full(columns, -1)
    for row in range(rows):
        _give_column(row, cost, row_price, column_price, owner)
    found = [0] * rows
    for column, row in enumerate(owner):
        if row >= 0:
            found[row] = column
    return found


def _give_column(
    start: int,
    cost: npt.NDArray[np.float64],
    row_price: npt.NDArray[np.float64],
    column_price: npt.NDArray[np.float64],
    owner: npt.NDArray[np.int_],
) -> None:
    """Find a column for one more row along the cheapest chain of displaced rows; the arrays are brought up to date."""
    distance = np.full(len(owner), np.inf)
    came_from = np.full(len(owner), start)
    is_settled = np.zeros(len(owner), dtype=bool)
    row, travelled = start, 0.0
    while True:
        onward = travelled + cost[row] - row_price[row] - column_price
        is_shorter = ~is_settled & (onward < distance)
        distance[is_shorter], came_from[is_shorter] = onward[is_shorter], row
        nearest = int(np.argmin(np.where(is_settled, np.inf, distance)))
        travelled = float(distance[nearest])
        if owner[nearest] < 0:
            break
        is_settled[nearest] = True
        row = int(owner[nearest])
    row_price[start] += travelled
    row_price[owner[is_settled]] += travelled - distance[is_settled]
    column_price[is_settled] -= travelled - distance[is_settled]
    _displace(nearest, start, came_from, owner)


def _displace(column: int, start: int, came_from: npt.NDArray[np.int_], owner: npt.NDArray[np.int_]) -> None:
    """Walk the chain back from its free column, each row taking the column it was displaced to."""
    while True:
        row = int(came_from[column])
        freed = np.flatnonzero(owner == row)
        owner[column] = row
        if row == start:
            return
        column = int(freed[0])
