### Questionnaires: their names, questions and scales.
