"""One module per kind of document; the file's name is the kind's name in JSON. Found by walking, listed nowhere."""
