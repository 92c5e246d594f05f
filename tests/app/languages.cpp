// Sorting, numbers, dates and whole sentences in the three languages, with no locale of the system installed (the tests
// run in C.UTF-8).
#include "chandung/app/language.h"

#include "catch.h"

#include <QCollator>
#include <QDate>
#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace chandung;

namespace {

QStringList sorted(QStringList names, domain::Language language) {
    const QCollator collator(app::localeOf(language));
    std::sort(names.begin(), names.end(), [&](const auto& a, const auto& b) { return collator.compare(a, b) < 0; });
    return names;
}

/// Every place in the sources where a pattern is found: "file: text".
std::string placesOf(const QRegularExpression& pattern) {
    std::string found;
    QDirIterator files(QStringLiteral(CHANDUNG_SOURCE_DIR "/src"), {QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (const auto& match : pattern.globalMatch(QString::fromUtf8(file.readAll())))
            found += file.fileName().section(QLatin1Char('/'), -2).toStdString() + ": " +
                     match.captured().simplified().toStdString() + "\n";
    }
    return found;
}

// A call of tr() or translate() with its .arg(), two levels of brackets deep.
const QString call =
    QStringLiteral(R"((?:\btr|translate)\((?:[^()]|\([^()]*\))*\)(?:\.arg\((?:[^()]|\([^()]*\))*\))?)");

}  // namespace

TEST_CASE("names are sorted by the Vietnamese alphabet in Vietnamese, and by English rules in English") {
    const QStringList alphabet{QStringLiteral("An"),  QStringLiteral("Ăn"),    QStringLiteral("Ân"),
                               QStringLiteral("Dân"), QStringLiteral("Duyên"), QStringLiteral("Đan"),
                               QStringLiteral("Em"),  QStringLiteral("Êm"),    QStringLiteral("On"),
                               QStringLiteral("Ôn"),  QStringLiteral("Ơn"),    QStringLiteral("Ung"),
                               QStringLiteral("Ưng"), QStringLiteral("Yên")};
    QStringList mixed = alphabet;
    std::reverse(mixed.begin(), mixed.end());
    CHECK(sorted(mixed, domain::Language::Vi).join(u' ').toStdString() == alphabet.join(u' ').toStdString());
    // In English Đ is a D: what tells the rules apart.
    const QStringList english = sorted({QStringLiteral("Duyên"), QStringLiteral("Đan")}, domain::Language::En);
    CHECK(english.front() == QStringLiteral("Đan"));
}

TEST_CASE("numbers and dates follow the language of the window, not the system") {
    app::LanguageSwitch language;
    const QDate day(2026, 10, 9);
    language.use(domain::Language::Vi);
    CHECK(QLocale().toString(1234567.5, 'f', 1) == QStringLiteral("1.234.567,5"));
    CHECK(QLocale().toString(day, QLocale::ShortFormat) == QStringLiteral("09/10/2026"));
    language.use(domain::Language::Ms);
    CHECK(QLocale().toString(1234567.5, 'f', 1) == QStringLiteral("1,234,567.5"));
    CHECK(QLocale().toString(day, QStringLiteral("d MMM yyyy")) == QStringLiteral("9 Okt 2026"));
    language.use(domain::Language::En);
    CHECK(QLocale().toString(1234567.5, 'f', 1) == QStringLiteral("1,234,567.5"));
    CHECK(QLocale().toString(day, QStringLiteral("d MMM yyyy")) == QStringLiteral("9 Oct 2026"));
}

// Words stand in another order in another language: a sentence is one text with places in it. Whole sentences may
// follow each other; a text may get the ending of a file.
TEST_CASE("no sentence is glued from pieces") {
    const QRegularExpression before(call +
                                    QStringLiteral(R"(\s*\+\s*QLatin1Char\(' '\)\s*\+\s*(?!\s*(?:\w+::)?tr\())"));
    CHECK(placesOf(before) == "");
    const QRegularExpression literal(call + QStringLiteral(R"re(\s*\+\s*QStringLiteral\("(?!\.)[^"]*\p{L}[^"]*"\))re"));
    CHECK(placesOf(literal) == "");
    const QRegularExpression small(QStringLiteral(R"re(\+\s*QLatin1Char\(' '\)\s*\+\s*(?:\w+::)?tr\("\p{Ll})re"));
    CHECK(placesOf(small) == "");
}
