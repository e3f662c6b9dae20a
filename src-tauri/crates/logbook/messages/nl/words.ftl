### Names that sentences are made of, and what Plimsoll says of itself.
