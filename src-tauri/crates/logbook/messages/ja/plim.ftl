### What plim says at a terminal, beside what the window says too. Words in `…` and words that begin with -- are typed as they stand.
