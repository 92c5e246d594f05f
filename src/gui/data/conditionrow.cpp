#include "gui/data/conditionrow.h"

#include "chandung/app/data/datatexts.h"
#include "chandung/app/text.h"
#include "gui/data/groupsession.h"
#include "gui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace chandung::gui {

using app::toQt;

ConditionRow::ConditionRow(Context& context, const GroupSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_column(new QComboBox),
      m_value(new QComboBox),
      m_from(new QLineEdit),
      m_to(new QLineEdit) {
    m_column->setObjectName(QStringLiteral("conditionColumnComboBox"));
    m_value->setObjectName(QStringLiteral("conditionValueComboBox"));
    m_from->setObjectName(QStringLiteral("conditionFromLineEdit"));
    m_to->setObjectName(QStringLiteral("conditionToLineEdit"));
    m_column->setAccessibleName(tr("Column"));
    m_value->setAccessibleName(tr("Value"));
    m_from->setPlaceholderText(tr("from"));
    m_to->setPlaceholderText(tr("to"));
    for (QLineEdit* limit : {m_from, m_to}) limit->setAccessibleName(limit->placeholderText());
    for (QComboBox* box : {m_column, m_value}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
    }
    for (std::size_t i = 0; i < session.profiles().size(); ++i) {
        const analysis::ColumnProfile& profile = session.profiles()[i];
        const bool asked =
            !profile.personal && (profile.type == analysis::ColumnType::Number || !profile.values.empty());
        if (asked) m_column->addItem(app::columnTitle(profile), static_cast<int>(i));
    }
    auto* remove = new QToolButton;
    remove->setIcon(context.theme.icon(QStringLiteral("close")));
    remove->setToolTip(tr("Remove this condition"));
    remove->setAccessibleName(remove->toolTip());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column, 2);
    layout->addWidget(m_value, 2);
    layout->addWidget(m_from, 1);
    layout->addWidget(m_to, 1);
    layout->addWidget(remove);
    connect(m_column, &QComboBox::activated, this, [this] {
        showColumn();
        Q_EMIT changed();
    });
    connect(m_value, &QComboBox::activated, this, &ConditionRow::changed);
    connect(m_from, &QLineEdit::textChanged, this, &ConditionRow::changed);
    connect(m_to, &QLineEdit::textChanged, this, &ConditionRow::changed);
    connect(remove, &QToolButton::clicked, this, &ConditionRow::removed);
    showColumn();
}

std::size_t ConditionRow::column() const {
    return static_cast<std::size_t>(m_column->currentData().toInt());
}

bool ConditionRow::isNumber() const {
    return m_column->count() > 0 && m_session.profiles()[column()].type == analysis::ColumnType::Number;
}

void ConditionRow::showColumn() {
    const bool number = isNumber();
    m_value->setVisible(!number);
    m_from->setVisible(number);
    m_to->setVisible(number);
    m_value->clear();
    if (number || m_column->count() == 0) return;
    for (const analysis::ValueCount& value : m_session.profiles()[column()].values)
        m_value->addItem(toQt(value.value).simplified(), toQt(value.value));
}

std::optional<analysis::Predicate> ConditionRow::condition() const {
    if (m_column->count() == 0) return std::nullopt;
    analysis::Predicate predicate;
    predicate.column = column();
    if (!isNumber()) {
        if (m_value->count() == 0) return std::nullopt;
        predicate.anyOf = {app::fromQt(m_value->currentData().toString())};
        return predicate;
    }
    bool ok = false;
    const double from = locale().toDouble(m_from->text(), &ok);
    if (ok) predicate.from = from;
    const double to = locale().toDouble(m_to->text(), &ok);
    if (ok) predicate.to = to;
    if (!predicate.from && !predicate.to) return std::nullopt;
    return predicate;
}

void ConditionRow::setCondition(const analysis::Predicate& condition) {
    m_column->setCurrentIndex(m_column->findData(static_cast<int>(condition.column)));
    showColumn();
    if (!condition.anyOf.empty()) m_value->setCurrentIndex(m_value->findData(toQt(condition.anyOf.front())));
    if (condition.from) m_from->setText(locale().toString(*condition.from, 'g', 12));
    if (condition.to) m_to->setText(locale().toString(*condition.to, 'g', 12));
}

}  // namespace chandung::gui
