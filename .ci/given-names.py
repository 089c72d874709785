"""Writes given names of many languages as Swift:

    python3 .ci/given-names.py

The names are those of PyPI's packages Faker (https://github.com/joke2k/faker) and mimesis
(https://github.com/lk-geimfari/mimesis), both under the MIT licence, which have to be installed, and some
that neither has. Left out are words of English, by Debian's package wamerican, unless the lists of
several countries have them or they are among the commonest of one.
"""

import importlib
import json
import pkgutil
import unicodedata
from collections import Counter, OrderedDict
from importlib.metadata import version
from pathlib import Path

import faker.providers.person as person
import mimesis

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "Sources/Validation"
MOST_OF_LIST = 75
FILES = 12
ENGLISH = Path("/usr/share/dict/american-english")
# Common ones of countries that the lists leave out, as they are written there or in Latin letters; where the
# surname comes first, common ones of these.
MORE = set(
    """
    ayşe büşra çağla şule gülşen nurgül hatice emine zeynep mehmet mustafa hüseyin ibrahim osman ismail
    đorđe živko šime đurđa ljubica dragana slobodan zoran nebojša snežana jelena vesna miloš nenad goran
    giorgi levan irakli zurab davit tamar nino ketevan natia eka aram armen anahit gayane hovhannes karen lusine
    narek tigran vahan gulnara aigerim nursultan yerlan daniyar askar dinara zhanna bekzod dilshod nodira
    nguyễn trần phạm hoàng huỳnh phan võ đặng bùi đỗ ngô dương đinh trịnh nguyen tran pham hoang huynh
    đức hương thúy thảo phương tuấn hùng dũng quỳnh
    rahul sanjay deepak lakshmi sunita kavya ananya vijay anil sunil rajesh ramesh suresh mahesh dinesh ganesh
    pooja neha sneha swati manish ashok vinod manoj kiran geeta meena rekha harpreet gurpreet manpreet jaspreet
    imran asif bilal usman faisal nadeem saima sadia shazia rubina tanvir shahid kamran zubair
    wang zhang huang zhao zhou xu zhu guo luo liang xie deng feng xiao zheng jiang qian hui xiaoming meiling
    hyun ji-woo seo-yeon ji-hoon min-ji soo-jin sung-min young-ho eun-ji hye-jin
    sakura kenji haruto takeshi masako noriko keiko yoko emiko satoshi makoto naoki daisuke
    putri rizky wulan nurul ratna bambang hendra joko slamet suharto nguyet somchai somsak suda malee
    thabo sipho nomvula lerato kagiso tshepo bongani nkosana zanele thandiwe themba mandla lindiwe nomsa sibusiso
    chidi chinedu emeka ifeanyi chiamaka ngozi adaobi nneka oluwaseun adebayo olumide folake temitope babatunde
    kwame kwabena kofi kojo yaw akosua ama adwoa esi wanjiku wambui njeri otieno achieng kamau mwangi kipchoge
    tendai tatenda farai rudo tafadzwa chipo blessing abebe tigist haile selam hiwot dawit yohannes mulugeta
    mamadou fatoumata aminata ousmane ibrahima moussa aissatou seydou oumar cheikh modou
    shlomo avraham yitzhak rivka chaim menachem dov tzvi yosef moshe
    dariush shirin mehrdad farhad parvin nasrin behrouz siamak nasser khalid abdulaziz faisal noura reem hessa
    oksana taras bohdan mykola vasyl ihor iryna nataliya lyudmyla yaroslav siarhei aliaksandr
    siobhán seán ciarán siân eilidh mairi callum iñaki nerea xoán uxía conceição ștefan mihăiță ioana žydrūnas
    eglė kęstutis deshawn
    """.split()
)
# Names that are words of programs and forms more often.
WORDS = set(
    """
    andere arama cari duran easter lang mali primeiro runa vardo vaste özel
    santa santo san german tai beau nova ani wolf east
    abstract action active admin agent alias angel april art august autumn banner base baron basic beta
    bill bishop black blue bond book brand brook brown buck bucky buddy burn candy case cash chance chase
    christian chip clay clean cliff clone cloud code colon count court crew cross crystal dale data date
    dawn day dean delta dev diamond do dot earl east echo eden elder elite end ever fair faith fern field
    flora forest fort fox frank free friend gale gamma gate gene general genesis gentle glad globe gold
    grace grand grant gray green grove guy hall harmony haven heath heaven hill home honest honor hope
    house hunter ida ideal in india indigo iris island ivory ivy jack jade jan jasmine jewel job journey
    joy june junior justice kim king kit lady lake lane laurel law leaf legend liberty light lily line
    linux    lion lord lotus love lucky lux lyric mac magic major marina mark market marshal mars master
    max may maya melody mercy merit merry miles mini miracle mission model moon morning my name nature
    neon new nick noble norm north novel numbers oak ocean old olive on open opal orchid order origin page
    paris park parker patience pearl peace penny phoenix piper pixel place plan pleasant poet point
    port porter power precious premier price prime prince princess promise prudence queen rain rainbow
    ranger raven ray red reed reef regent rice rich river rob robin rock rocky root rose royal ruby run
    rusty saber sage sailor saint sandy sax scarlet season sentry serenity shade shadow shell shepherd sharp
    sierra silver simple skip sky sol solo sonny song sonic spring sprite star state stay sterling stone
    storm story sue summer sun sunny sunshine system table tab temple test text thorn tiger time titan to
    tops trace track travel tree trinity true trust tuesday union unique unit valley van venus victory
    view viola violet virginia vision visual vita ward wave wednesday west wheeler white will willow
    win windy winner winter wise wolf wood woody word world worth xml yes york young zen zero zone
    """.split()
)


def lists():
    for module in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"{person.__name__}.{module.name}").Provider
        for field in dir(provider):
            if field.startswith(("first_names", "first_romanized")):
                names = getattr(provider, field)
                if isinstance(names, (tuple, list, OrderedDict, dict)):
                    yield module.name, names


def other_lists():
    for file in Path(mimesis.__file__).parent.glob("datasets/*/person.json"):
        yield from json.loads(file.read_text(encoding="utf-8")).get("names", {}).values()


def commonest(names):
    if isinstance(names, dict):
        names = sorted(names, key=names.get, reverse=True)
    return list(names)[:MOST_OF_LIST]


def spelled(name):
    return unicodedata.normalize("NFC", name).lower().replace("’", "'")


def is_name(name):
    letters = [letter for letter in name if letter not in "-'"]
    return (
        # What is shorter is a particle, or an abbreviation.
        len(letters) > (2 if name.isascii() else 1)
        and name not in WORDS
        and all(unicodedata.category(letter)[0] in "LM" for letter in letters)
    )


def is_of_ideograms(name):
    """Whether its surname tells such a name better."""
    return any("\u3000" < letter for letter in name)


def words(items, width):
    lines, line = [], ""
    for item in items:
        if line and len(line) + 1 + len(item) > width:
            lines.append(line)
            line = ""
        line = f"{line} {item}" if line else item
    return lines + [line]


countries, taken = {}, set()
for country, names in lists():
    for name in names:
        countries.setdefault(spelled(name), set()).add(country)
    taken.update(spelled(name) for name in commonest(names))
taken.update(name for name, found in countries.items() if len(found) > 1)
english = {word for word in ENGLISH.read_text(encoding="utf-8").split() if word.islower()}
others = set(countries).union(*(map(spelled, names) for names in other_lists()))
taken.update(name for name in others - english if not is_of_ideograms(name))
names = sorted(filter(is_name, taken | MORE))
share = -(-len(names) // FILES)
edition = f'''\
  /// The versions of Faker (https://github.com/joke2k/faker) and of mimesis
  /// (https://github.com/lk-geimfari/mimesis).
  static let version = "Faker {version("faker")}, mimesis {version("mimesis")}"

'''
for number in range(FILES):
    lines = words(names[number * share : (number + 1) * share], 92)
    (TARGET / f"GivenNameList{number + 1}.swift").write_text(f'''\
// Written by .ci/given-names.py from the given names of Faker and mimesis; do not edit.

extension GivenNames {{
{edition if number == 0 else ""}  /// In lower case.
  static let list{number + 1}: StaticString = """
{chr(10).join("    " + line for line in lines)}
    """
}}
''', encoding="utf-8")
print(len(names), "names")
