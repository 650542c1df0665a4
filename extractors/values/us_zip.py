"""ZIP codes: which state a code's first three digits lie in (USPS Labeling List L002, 3-digit prefixes)."""

# From, to (the first three digits), state. A prefix that serves two states stands under both.
_PREFIXES = (
    (5, 5, "NY"), (6, 7, "PR"), (9, 9, "PR"), (8, 8, "VI"), (10, 27, "MA"), (28, 29, "RI"), (30, 38, "NH"),
    (39, 49, "ME"), (50, 54, "VT"), (55, 55, "MA"), (56, 59, "VT"), (60, 69, "CT"), (63, 63, "NY"),
    (70, 89, "NJ"), (90, 99, "AE"), (100, 149, "NY"), (150, 196, "PA"), (197, 199, "DE"), (200, 200, "DC"),
    (201, 201, "VA"), (202, 205, "DC"), (206, 212, "MD"), (214, 219, "MD"), (220, 246, "VA"), (247, 268, "WV"),
    (270, 289, "NC"), (290, 299, "SC"), (300, 319, "GA"), (398, 399, "GA"), (320, 339, "FL"), (340, 340, "AA"),
    (341, 342, "FL"), (344, 344, "FL"), (346, 347, "FL"), (349, 349, "FL"), (350, 352, "AL"), (354, 369, "AL"),
    (370, 385, "TN"), (386, 397, "MS"), (400, 418, "KY"), (420, 427, "KY"), (430, 459, "OH"), (460, 479, "IN"),
    (480, 499, "MI"), (500, 516, "IA"), (520, 528, "IA"), (530, 532, "WI"), (534, 535, "WI"), (537, 549, "WI"),
    (550, 551, "MN"), (553, 567, "MN"), (569, 569, "DC"), (570, 577, "SD"), (580, 588, "ND"), (590, 599, "MT"),
    (600, 620, "IL"), (622, 629, "IL"), (630, 631, "MO"), (633, 641, "MO"), (644, 658, "MO"), (660, 662, "KS"),
    (664, 679, "KS"), (680, 681, "NE"), (683, 693, "NE"), (700, 701, "LA"), (703, 708, "LA"), (710, 714, "LA"),
    (716, 729, "AR"), (730, 731, "OK"), (733, 733, "TX"), (734, 741, "OK"), (743, 749, "OK"), (750, 770, "TX"),
    (772, 799, "TX"), (885, 885, "TX"), (800, 816, "CO"), (820, 831, "WY"), (834, 834, "WY"), (832, 838, "ID"),
    (840, 847, "UT"), (850, 853, "AZ"), (855, 857, "AZ"), (859, 860, "AZ"), (863, 865, "AZ"), (870, 871, "NM"),
    (873, 875, "NM"), (877, 884, "NM"), (889, 891, "NV"), (893, 895, "NV"), (897, 898, "NV"), (900, 908, "CA"),
    (910, 928, "CA"), (930, 961, "CA"), (962, 966, "AP"), (967, 968, "HI"), (967, 967, "AS"), (969, 969, "GU"),
    (969, 969, "MP"), (969, 969, "FM"), (969, 969, "MH"), (969, 969, "PW"), (970, 979, "OR"), (980, 986, "WA"),
    (988, 994, "WA"), (995, 999, "AK"),
)  # fmt: skip


def states_of(postal_code: str) -> frozenset[str]:
    """Return the states that the ZIP code's first three digits serve; empty for a prefix that is not in use.

    >>> states_of("98101-1234"), sorted(states_of("83414")), states_of("00001")
    (frozenset({'WA'}), ['ID', 'WY'], frozenset())
    """
    digits = postal_code[:3]
    if len(digits) < 3 or not (digits.isascii() and digits.isdecimal()):
        return frozenset()
    return frozenset(state for first, last, state in _PREFIXES if first <= int(digits) <= last)


def is_consistent(state: str, postal_code: str) -> bool:
    """Tell whether the ZIP code lies in the state (two letters).

    >>> is_consistent("WA", "98101"), is_consistent("OR", "98101")
    (True, False)
    """
    return state.upper() in states_of(postal_code)
