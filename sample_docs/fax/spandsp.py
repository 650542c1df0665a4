"""The few functions of libspandsp 0.0.6 that a T.30 call needs, through ctypes."""

import ctypes
from functools import cache
from typing import Any

POINTER = ctypes.c_void_p
V27TER, V29, V17 = 1, 2, 4
T4_1D, T4_2D, T6 = 2, 4, 8
STANDARD_AND_FINE = 1 | 2
ANY_SIZE = 0x1F0001
FINISHED = ctypes.CFUNCTYPE(None, POINTER, POINTER, ctypes.c_int)
FRAME = ctypes.CFUNCTYPE(None, POINTER, POINTER, ctypes.c_int, ctypes.POINTER(ctypes.c_ubyte), ctypes.c_int)
SIGNATURES: dict[str, tuple[Any, list[Any]]] = {
    "fax_init": (POINTER, [POINTER, ctypes.c_int]),
    "fax_free": (ctypes.c_int, [POINTER]),
    "fax_tx": (ctypes.c_int, [POINTER, POINTER, ctypes.c_int]),
    "fax_rx": (ctypes.c_int, [POINTER, POINTER, ctypes.c_int]),
    "fax_get_t30_state": (POINTER, [POINTER]),
    "fax_set_transmit_on_idle": (None, [POINTER, ctypes.c_int]),
    "t30_set_tx_ident": (ctypes.c_int, [POINTER, ctypes.c_char_p]),
    "t30_set_tx_file": (None, [POINTER, ctypes.c_char_p, ctypes.c_int, ctypes.c_int]),
    "t30_set_rx_file": (None, [POINTER, ctypes.c_char_p, ctypes.c_int]),
    "t30_set_rx_encoding": (ctypes.c_int, [POINTER, ctypes.c_int]),
    "t30_set_ecm_capability": (ctypes.c_int, [POINTER, ctypes.c_int]),
    "t30_set_supported_modems": (ctypes.c_int, [POINTER, ctypes.c_int]),
    "t30_set_supported_compressions": (ctypes.c_int, [POINTER, ctypes.c_int]),
    "t30_set_supported_resolutions": (ctypes.c_int, [POINTER, ctypes.c_int]),
    "t30_set_supported_image_sizes": (ctypes.c_int, [POINTER, ctypes.c_int]),
    "t30_set_phase_e_handler": (ctypes.c_int, [POINTER, FINISHED, POINTER]),
    "t30_set_real_time_frame_handler": (ctypes.c_int, [POINTER, FRAME, POINTER]),
    "t30_terminate": (None, [POINTER]),
    "t30_frametype": (ctypes.c_char_p, [ctypes.c_ubyte]),
}


@cache
def library() -> ctypes.CDLL:
    """Return libspandsp with its functions' types set; raises OSError where the library is not installed."""
    spandsp = ctypes.CDLL("libspandsp.so.2")
    for name, (result, arguments) in SIGNATURES.items():
        function = getattr(spandsp, name)
        function.restype, function.argtypes = result, arguments
    return spandsp
