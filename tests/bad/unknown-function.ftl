word = On { DATETIME($day) }
