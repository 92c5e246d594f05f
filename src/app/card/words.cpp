#include "app/card/words.h"

#include <QDate>

#include <cmath>

namespace chandung::app::card {

namespace {

QLocale cardLocale(domain::Language language) {
    switch (language) {
        case domain::Language::Vi:
            return {QLocale::Vietnamese, QLocale::Vietnam};
        case domain::Language::Ms:
            return {QLocale::Malay, QLocale::Malaysia};
        case domain::Language::En:
            break;
    }
    return {QLocale::English, QLocale::UnitedKingdom};
}

}  // namespace

Words::Words(const Knowledge& knowledge, domain::Language language)
    : m_knowledge(knowledge), m_language(language), m_locale(cardLocale(language)) {}

QString Words::operator()(const char* key) const {
    return toQt(m_knowledge.word(key, m_language));
}

QString Words::fill(const char* key, std::initializer_list<std::pair<const char*, QString>> places) const {
    QString text = (*this)(key);
    for (const auto& [place, value] : places) {
        const qsizetype at = text.indexOf(QLatin1String(place));
        if (at >= 0) text.replace(at, static_cast<qsizetype>(qstrlen(place)), value);
    }
    return text;
}

QString Words::count(const char* key, qint64 n) const {
    std::string full(key);
    full += n == 1 ? ".one" : ".other";
    return fill(full.c_str(), {{"{n}", number(static_cast<double>(n))}});
}

QString Words::method(const char* list, std::string_view code) const {
    return toQt(m_knowledge.method.label(list, code, m_language));
}

QString Words::number(double value, int decimals) const {
    QString text = m_locale.toString(value, 'f', decimals);
    return text;
}

QString Words::date(const std::string& iso) const {
    if (iso.size() < 10) return shortDate(iso);
    const QDate date = QDate::fromString(toQt(iso).left(10), Qt::ISODate);
    if (!date.isValid()) return toQt(iso);
    return m_language == domain::Language::Vi ? date.toString(QStringLiteral("dd/MM/yyyy"))
                                              : m_locale.toString(date, QStringLiteral("d MMMM yyyy"));
}

QString Words::shortDate(const std::string& iso) const {
    const QString text = toQt(iso);
    if (iso.size() < 7) return text;
    const QDate date = QDate::fromString(text.left(7) + QStringLiteral("-01"), Qt::ISODate);
    if (!date.isValid()) return text;
    return m_language == domain::Language::Vi ? date.toString(QStringLiteral("MM/yyyy"))
                                              : m_locale.toString(date, QStringLiteral("MMM yyyy"));
}

}  // namespace chandung::app::card
