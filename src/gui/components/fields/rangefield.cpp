#include "gui/components/fields/rangefield.h"

#include "chandung/app/language.h"
#include "chandung/app/text.h"
#include "gui/components/fields/fieldlayout.h"
#include "gui/components/fields/numbers.h"
#include "gui/components/flowlayout.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace chandung::gui {

using app::fromQt;
using app::toQt;

namespace {

constexpr std::array currencies{"VND", "MYR", "USD", "EUR", "SGD", "CNY", "JPY"};

QString usualCurrency(domain::Language language) {
    switch (language) {
        case domain::Language::Vi:
            return QStringLiteral("VND");
        case domain::Language::Ms:
            return QStringLiteral("MYR");
        case domain::Language::En:
            break;
    }
    return QStringLiteral("USD");
}

std::string codeOf(const QComboBox* combo) {
    return combo ? fromQt(combo->currentData().toString()) : std::string();
}

}  // namespace

RangeField::RangeField(Context& context, const domain::FieldDefinition& definition, QWidget* parent)
    : FieldEditor(context, definition, parent) {
    const QString label = text(definition.label);
    m_from = makeEnd({}, tr("%1, from").arg(label));
    m_to = makeEnd(QStringLiteral("_to"), tr("%1, to").arg(label));
    auto* row = new FlowLayout(this, 8, 6);
    row->addWidget(m_from);
    row->addWidget(makeWord(QStringLiteral("–")));
    row->addWidget(m_to);
    if (definition.unit == "money") {
        m_currency = makeCombo(QStringLiteral("_currency"), tr("%1, currency").arg(label));
        for (const char* code : currencies) m_currency->addItem(QLatin1String(code), QLatin1String(code));
        m_currency->setCurrentIndex(m_currency->findData(usualCurrency(context.language.current())));
        row->addWidget(m_currency);
    } else if (const QString unit = unitWord(definition.unit); !unit.isEmpty()) {
        row->addWidget(makeWord(unit));
    }
    if (!definition.periods.empty()) {
        m_period = makeCombo(QStringLiteral("_period"), tr("%1, period").arg(label));
        for (const auto& code : definition.periods) m_period->addItem(periodWord(code), toQt(code));
        row->addWidget(m_period);
    }
    if (!definition.units.empty()) {
        m_unit = makeCombo(QStringLiteral("_unit"), tr("%1, unit").arg(label));
        for (const auto& code : definition.units) m_unit->addItem(periodWord(code), toQt(code));
        row->addWidget(m_unit);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QLabel* RangeField::makeWord(const QString& word) {
    auto* label = new QLabel(word, this);
    label->setMinimumHeight(m_from->sizeHint().height());
    return label;
}

QLineEdit* RangeField::makeEnd(const QString& name, const QString& accessibleName) {
    auto* edit = new QLineEdit(this);
    edit->setFixedWidth(definition().unit == "money" ? fieldWidth::amount : fieldWidth::unit);
    edit->setPlaceholderText(name.isEmpty() ? tr("from") : tr("to"));
    edit->setAccessibleName(accessibleName);
    watch(edit);
    edit->setObjectName(fieldObjectName(definition().key) + name);
    connect(edit, &QLineEdit::textEdited, this, &FieldEditor::typed);
    return edit;
}

QComboBox* RangeField::makeCombo(const QString& name, const QString& accessibleName) {
    auto* combo = new QComboBox(this);
    combo->setAccessibleName(accessibleName);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    watch(combo);
    combo->setObjectName(fieldObjectName(definition().key) + name);
    connect(combo, &QComboBox::activated, this, &FieldEditor::typed);
    return combo;
}

void RangeField::select(QComboBox* combo, const std::string& code) {
    if (!combo || code.empty()) return;
    int index = combo->findData(toQt(code));
    if (index < 0) {
        combo->addItem(toQt(code), toQt(code));
        index = combo->count() - 1;
    }
    combo->setCurrentIndex(index);
}

void RangeField::setValue(const domain::FieldValue& value) {
    const auto* range = std::get_if<domain::Range>(&value);
    if (range && value == RangeField::value()) return;
    const auto show = [this](QLineEdit* edit, const std::optional<double>& number) {
        edit->setText(number ? formatNumber(context(), *number) : QString());
    };
    show(m_from, range ? range->from : std::nullopt);
    show(m_to, range ? range->to : std::nullopt);
    if (!range) return;
    select(m_currency, range->currency);
    select(m_period, range->period);
    select(m_unit, range->unit);
}

domain::FieldValue RangeField::value() const {
    domain::Range range{parseNumber(context(), m_from->text()), parseNumber(context(), m_to->text()), {}, {}, {}};
    if (range.empty()) return {};
    range.currency = codeOf(m_currency);
    range.period = codeOf(m_period);
    range.unit = codeOf(m_unit);
    return range;
}

std::optional<domain::FieldIssue> RangeField::issue() const {
    for (const QLineEdit* edit : {m_from, m_to})
        if (!edit->text().trimmed().isEmpty() && !parseNumber(context(), edit->text()))
            return domain::FieldIssue{domain::FieldProblem::NotANumber, {}};
    return FieldEditor::issue();
}

void RangeField::mend() {
    const QString from = m_from->text();
    m_from->setText(m_to->text());
    m_to->setText(from);
    Q_EMIT typed();
    Q_EMIT left();
}

void RangeField::setReadOnly(bool readOnly) {
    for (QLineEdit* edit : {m_from, m_to}) edit->setReadOnly(readOnly);
    for (QComboBox* combo : {m_currency, m_period, m_unit})
        if (combo) combo->setEnabled(!readOnly);
}

void RangeField::setInvalid(bool invalid) {
    markInvalid(m_from, invalid);
    markInvalid(m_to, invalid);
}

QWidget* RangeField::mainInput() const {
    return m_from;
}

}  // namespace chandung::gui
