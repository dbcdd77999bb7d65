#!/usr/bin/env python3
"""Makes fixtures/fiscal-codes.tsv and fixtures/numeric-codes.txt with libraries that are not ours.

    pip install python-codicefiscale==0.12.1 python-stdnum==2.2
    python3 personal/tests/make_fiscal_codes.py

`python-codicefiscale` makes the codes and their variants for homonyms, and knows which places existed when;
`python-stdnum` (another author, another table of control values) must find each of them valid.
"""

import datetime
import importlib.metadata
import pathlib
import random
from collections import defaultdict

from codicefiscale import codicefiscale
from codicefiscale.data import get_countries_data, get_municipalities_data
from stdnum import luhn
from stdnum.it import codicefiscale as second
from stdnum.it import iva

HERE = pathlib.Path(__file__).parent / "fixtures"
COUNT = 10_000
FIRST, LAST = datetime.date(1927, 1, 1), datetime.date(2026, 11, 20)

# No name whose code would need the vowel Ə: ICAO makes it E, python-codicefiscale leaves it out.
SURNAMES = """
Rossi|Russo|Ferrari|Esposito|Bianchi|Romano|Colombo|Ricci|Marino|Greco|De Luca|D'Angelo|Dell'Acqua|Lo Presti|Di Maria|Fo
Nicolò|Cantù|Dalla Chiesa|De' Medici|Bo|Re|Ai|Io|Aia|Hoxha|Shehu|Çela|Gjoka|Popescu|Ionescu|Ştefănescu|Țăranu|Munteanu
Benali|El Amrani|Ait Lahcen|Bouazza|Ould Ahmed|Hassan|Mohamed|Abdel Rahman|Al-Sayed|Ben Youssef|Trabelsi|Diop|Ndiaye|Faye
N'Diaye|Ba|Sy|Ly|Fall|Traoré|Coulibaly|Ouédraogo|Konaté|Osei|Mensah|Okafor|Adébáyọ̀|Nwosu|Eze|Ó Brien|O'Neill|McDonald
Singh|Kaur|Kumar|Sharma|Hossain|Rahman|Begum|Khan|Akhtar|Ur Rehman|Perera|De Silva|Fernando|Ranasinghe|Wickramasinghe
Hu|Chen|Zhang|Wang|Li|Wu|Xu|Ou|Lü|Nguyễn|Trần|Đặng|Phạm|Lê|Santos|Dela Cruz|Reyes|Garcia Lopez|García Márquez|Núñez
Quispe Huamán|Rodríguez y Rodríguez|Da Silva|Gonçalves|dos Santos Araújo|Conceição|Kovač|Petrović|Đorđević|Živković
Nowak|Wiśniewska|Łukasik|Wójcik|Dąbrowski|Kowalska-Nowak|Novák|Dvořák|Černý|Horváth|Nagy|Szabó|Tóth|Győri|Kaya|Yılmaz
Şahin|Öztürk|Müller|Weiß|Schröder|Strauß-Kahn|Ågren|Søndergaard|Björk|Guðmundsson|Þórsson|Ivanova|Shevchenko|Kovalenko
Bondarenko|Sydorchuk|Petrosyan|Grigoryan|Beridze|Tsereteli|Məmmədov|Tesfaye|Gebremariam|Haile|Abebe|Kifle|Yohannes
Mbappé|Ngono|Eyenga|Aeiou|Ay|Yu|Oyo
""".replace("\n", "|")
NAMES = """
Mario|Anna|Giovanni|Maria Luisa|Gianfranco|Francesca|Alessandro|Matteo|Sofia|Giorgia|Luca|Ugo|Ada|Io|Al|Niccolò|Noè|Zoè
Pier Paolo|Anna-Maria|Besnik|Arta|Çiljeta|Blerim|Andrei|Ştefan|Ioana|Mihăiță|Mohammed|Muhammad|Fatima Zahra|Aïcha|Yassine
Abd El Karim|Omar|Ali|Ahmed|Mamadou|Aminata|N'Golo|Cheikh Tidiane|Moussa|Aya|Kwame|Chukwuemeka|Oluwaṣeun|Blessing|Gurpreet
Harjinder|Rajesh|Priya|Md Shafiqul|Nusrat|Ayesha|Imran|Dilshan|Nimali|Xiaoming|Jianhua|Wei|Yue|Lǚ|Thị Ngọc|Văn Đức
Maria Cristina|John Paul|José|Jesús Ángel|Iñaki|Begoña|João|Conceição|Gonçalo|Zoran|Đorđe|Snežana|Łukasz|Agnieszka|Zdzisław
Jiří|Zdeněk|Tomáš|László|Zsófia|Mehmet|Ayşe|İbrahim|Gül|Jürgen|Günther|Björn|Åse|Øystein|Þóra|Olena|Kateryna|Volodymyr
Svitlana|Armen|Nino|Giorgi|Hiwot|Selam|Yohannes|Ngozi|Aoi|Eau|Yy|O|Bo|Amy|Ian|Srdjan|Mrk|Hrvoje|Krzysztof
""".replace("\n", "|")


def pool(text):
    return sorted({name.strip() for name in text.split("|") if name.strip()})


def places():
    """(code, first day, last day) of every place the library knows, one entry for each time it existed."""
    for place in get_municipalities_data() + get_countries_data():
        if len(place["code"]) == 4:
            created, deleted = (place[key][:10] for key in ("date_created", "date_deleted"))
            yield place["code"], created or "0001-01-01", deleted or "9999-12-31"


def main():
    chance = random.Random(20261126)
    surnames, names = pool(SURNAMES), pool(NAMES)
    foreign, italian = [], []
    for place in places():
        (foreign if place[0].startswith("Z") else italian).append(place)
    lines, seen = [], defaultdict(int)
    while len(lines) < COUNT:
        born = FIRST + datetime.timedelta(days=chance.randrange((LAST - FIRST).days + 1))
        place, created, deleted = chance.choice(foreign if chance.random() < 0.6 else italian)
        if not created <= born.isoformat() <= deleted:
            continue
        surname, name, sex = chance.choice(surnames), chance.choice(names), chance.choice("FM")
        try:
            code = codicefiscale.encode(surname, name, sex, born.isoformat(), place)
        except ValueError:  # the library's own records of the place have a gap on that day
            seen["gap"] += 1
            continue
        variant = chance.choice(codicefiscale.decode(code)["omocodes"][1:])
        assert code[11:15] == place and second.is_valid(code) and second.is_valid(variant), code
        lines.append("\t".join((surname, name, sex, born.isoformat(), code, variant)))
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in ("python-codicefiscale", "python-stdnum"))
    head = f"# {COUNT} codes made by personal/tests/make_fiscal_codes.py with {versions}. No real persons.\n"
    columns = "# surname, name, sex, birth day, code, one of its 127 variants for homonyms\n"
    (HERE / "fiscal-codes.tsv").write_text(head + columns + "\n".join(sorted(lines)) + "\n", encoding="utf-8")

    digits = []
    while len(digits) < 200:
        ten = f"{chance.randrange(1, 10**7):07}{chance.randrange(1, 101):03}"
        code = ten + luhn.calc_check_digit(ten)
        if iva.is_valid(code):
            digits.append(code)
    head = f"# 200 numeric codes made by personal/tests/make_fiscal_codes.py with {versions}.\n"
    (HERE / "numeric-codes.txt").write_text(head + "\n".join(digits) + "\n", encoding="utf-8")
    print(dict(seen), len(surnames), len(names), len({line.split("\t")[4][11:15] for line in lines}), "places")


main()
