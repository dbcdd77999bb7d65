word = One
word = Two
