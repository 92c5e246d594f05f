#include "app/card/valuetext.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace chandung::app::card {

namespace {

/// Large sums are said in millions and billions when that leaves at most two digits behind the point.
struct Scale {
    double divisor = 1;
    const char* pattern = nullptr;
};

bool shortIn(double value, double unit) {
    return value >= unit && std::abs(value / unit * 100 - std::round(value / unit * 100)) < 1e-6;
}

Scale scaleOf(const domain::Range& range) {
    for (const Scale& scale : {Scale{1e9, "money.billion"}, Scale{1e6, "money.million"}})
        if (shortIn(range.from.value_or(range.to.value_or(0)), scale.divisor) &&
            shortIn(range.to.value_or(range.from.value_or(0)), scale.divisor))
            return scale;
    return {};
}

int digits(double value) {
    for (int decimals = 0; decimals < 4; ++decimals) {
        const double factor = std::pow(10, decimals);
        if (std::abs(value * factor - std::round(value * factor)) < 1e-6) return decimals;
    }
    return 4;
}

/// "150–400" and whether an end is open.
QString span(const std::optional<double>& from, const std::optional<double>& to, const Words& words,
             double divisor = 1) {
    const auto one = [&](double value) { return words.number(value / divisor, digits(value / divisor)); };
    if (from && to) return *from == *to ? one(*from) : one(*from) + QChar(0x2013) + one(*to);
    return one(from ? *from : to.value_or(0));
}

/// Puts "from" or "up to" before a range with one end.
QString opened(const QString& text, const domain::Range& range, const Words& words) {
    if (range.from && range.to) return text;
    return words.fill(range.from ? "range.from" : "range.to", {{"{r}", text}});
}

QString money(const domain::Range& range, const Words& words) {
    const Scale scale = scaleOf(range);
    QString text = span(range.from, range.to, words, scale.divisor);
    if (scale.pattern) text = words.fill(scale.pattern, {{"{r}", text}});
    if (range.currency == "VND")
        text = words.fill("money.vnd", {{"{r}", text}});
    else if (range.currency == "MYR")
        text = words.fill("money.myr", {{"{r}", text}});
    else if (!range.currency.empty())
        text = toQt(range.currency) + QLatin1Char(' ') + text;
    text = opened(text, range, words);
    if (range.period == "month") return words.fill("money.month", {{"{r}", text}});
    if (range.period == "year") return words.fill("money.year", {{"{r}", text}});
    return text;
}

QString withUnit(const QString& text, const std::string& unit, bool single, const Words& words) {
    std::string key("unit.");
    key += unit;
    key += single ? ".one" : ".other";
    return words.fill(key.c_str(), {{"{r}", text}});
}

QString rangeText(const domain::FieldDefinition& field, const domain::Range& range, const Words& words) {
    if (field.unit == "money" || !range.currency.empty()) return money(range, words);
    const std::string unit = range.unit.empty() ? field.unit : range.unit;
    const bool single = range.from.value_or(1) == 1 && range.to.value_or(1) == 1;
    QString text = span(range.from, range.to, words);
    if (!unit.empty() && unit != "duration") text = withUnit(text, unit, single, words);
    return opened(text, range, words);
}

struct TextOf {
    const domain::FieldDefinition& field;
    const Words& words;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const std::string& text) const {
        return field.kind == domain::FieldKind::Choice ? choiceText(field, text, words) : toQt(text);
    }
    QString operator()(double value) const {
        const QString text = words.number(value, digits(value));
        if (field.unit == "money" || field.unit == "duration" || field.unit.empty()) return text;
        return withUnit(text, field.unit, value == 1, words);
    }
    QString operator()(const domain::Range& range) const {
        return range.empty() ? QString() : rangeText(field, range, words);
    }
    QString operator()(const domain::CodeList& codes) const {
        QStringList list;
        for (const std::string& code : codes) list.push_back(choiceText(field, code, words));
        return list.join(QStringLiteral(", "));
    }
    QString operator()(const domain::Statements&) const { return {}; }
    QString operator()(const domain::ImageValue&) const { return {}; }
};

}  // namespace

QString rangeNumbers(const domain::Range& range, const Words& words) {
    return opened(span(range.from, range.to, words), range, words);
}

QString choiceText(const domain::FieldDefinition& field, const std::string& code, const Words& words) {
    const domain::Choice* choice = field.choice(code);
    return choice ? words.label(choice->label) : toQt(code);
}

QString valueText(const domain::FieldDefinition& field, const domain::FieldValue& value, const Words& words) {
    return std::visit(TextOf{field, words}, value);
}

}  // namespace chandung::app::card
