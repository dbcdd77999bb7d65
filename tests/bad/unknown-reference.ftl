word = See { other }
