#include "gui/components/fields/scalefield.h"

#include "gui/components/fields/fieldlayout.h"
#include "gui/components/fields/numbers.h"
#include "gui/components/fields/scaleslider.h"
#include "gui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace chandung::gui {

namespace {
constexpr int poleWidth = 96;
constexpr int numberWidth = 56;
}  // namespace

ScaleField::ScaleField(Context& context, const domain::FieldDefinition& definition, QWidget* parent)
    : FieldEditor(context, definition, parent),
      m_slider(new ScaleSlider(context.theme, this)),
      m_number(new QLineEdit(this)),
      m_clear(new QToolButton(this)) {
    const auto pole = [this](const QString& name, Qt::Alignment alignment) {
        auto* label = new QLabel(name, this);
        label->setTextFormat(Qt::PlainText);
        label->setFixedWidth(poleWidth);
        label->setWordWrap(true);
        label->setAlignment(alignment | Qt::AlignVCenter);
        return label;
    };
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(pole(text(definition.poleLow.label), Qt::AlignLeft));
    row->addWidget(m_slider, 1);
    row->addWidget(pole(text(definition.poleHigh.label), Qt::AlignRight));
    row->addWidget(m_number);
    row->addWidget(m_clear);
    setMaximumWidth(fieldWidth::column);

    m_slider->setAccessibleName(
        tr("%1, from %2 to %3")
            .arg(text(definition.label), text(definition.poleLow.label), text(definition.poleHigh.label)));
    watch(m_slider);
    m_number->setFixedWidth(numberWidth);
    m_number->setPlaceholderText(QStringLiteral("–"));
    m_number->setAlignment(Qt::AlignRight);
    m_number->setAccessibleName(tr("%1, 0 to 100").arg(text(definition.label)));
    watch(m_number);
    m_number->setObjectName(fieldObjectName(definition.key) + QStringLiteral("_number"));
    m_clear->setAutoRaise(true);
    m_clear->setIcon(context.theme.icon(QStringLiteral("close")));
    m_clear->setToolTip(tr("Not known: clear the scale"));
    m_clear->setAccessibleName(m_clear->toolTip());
    m_clear->setObjectName(fieldObjectName(definition.key) + QStringLiteral("_clear"));

    connect(m_slider, &ScaleSlider::placed, this, [this](int value) {
        m_number->setText(QString::number(value));
        m_clear->setEnabled(true);
        Q_EMIT typed();
    });
    connect(m_number, &QLineEdit::textEdited, this, [this] {
        showSlider();
        Q_EMIT typed();
    });
    connect(m_clear, &QToolButton::clicked, this, &ScaleField::clear);
    showSlider();
}

void ScaleField::showSlider() {
    const domain::FieldValue now = value();
    const auto* number = std::get_if<double>(&now);
    if (number) m_slider->setValue(qRound(std::clamp(*number, 0.0, 100.0)));
    m_slider->setKnown(number != nullptr);
    m_clear->setEnabled(!m_readOnly && !m_number->text().isEmpty());
}

void ScaleField::clear() {
    m_number->clear();
    showSlider();
    m_slider->setFocus(Qt::OtherFocusReason);
    Q_EMIT typed();
    Q_EMIT left();
}

void ScaleField::setValue(const domain::FieldValue& value) {
    const auto* number = std::get_if<double>(&value);
    if (!number || value != ScaleField::value())
        m_number->setText(number ? formatNumber(context(), *number) : QString());
    showSlider();
}

domain::FieldValue ScaleField::value() const {
    const auto number = parseNumber(context(), m_number->text());
    if (!number) return {};
    return *number;
}

std::optional<domain::FieldIssue> ScaleField::issue() const {
    if (!m_number->text().trimmed().isEmpty() && !parseNumber(context(), m_number->text()))
        return domain::FieldIssue{domain::FieldProblem::NotANumber, {}};
    return FieldEditor::issue();
}

void ScaleField::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    m_slider->setEnabled(!readOnly);
    m_number->setReadOnly(readOnly);
    showSlider();
}

void ScaleField::setInvalid(bool invalid) {
    markInvalid(m_number, invalid);
}

QWidget* ScaleField::mainInput() const {
    return m_slider;
}

}  // namespace chandung::gui
