#include "gui/data/tiersdialog.h"

#include "chandung/app/data/datatexts.h"
#include "chandung/app/text.h"
#include "gui/components/labels.h"
#include "gui/components/segmentedchoice.h"
#include "gui/data/groupsession.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>

#include <algorithm>
#include <array>

namespace chandung::gui {

namespace {

constexpr double firstShare = 20;
constexpr double secondShare = 30;
constexpr double mostValue = 1e15;
constexpr int dialogWidth = 460;

}  // namespace

TiersDialog::TiersDialog(Context& context, const GroupSession& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_column(new QComboBox),
      m_way(new SegmentedChoice),
      m_first(addNumber("firstTierSpinBox")),
      m_second(addNumber("secondTierSpinBox")),
      m_counts(makeText(context.theme, QString(), Type::BodyStrong, "accent")) {
    setObjectName(QStringLiteral("tiersDialog"));
    setWindowTitle(tr("Tiers by value"));
    setMinimumWidth(dialogWidth);
    m_column->setObjectName(QStringLiteral("tierColumnComboBox"));
    m_counts->setObjectName(QStringLiteral("tierCountsLabel"));
    for (std::size_t i = 0; i < session.profiles().size(); ++i)
        if (session.profiles()[i].type == analysis::ColumnType::Number && !session.profiles()[i].personal)
            m_column->addItem(app::columnTitle(session.profiles()[i]), static_cast<int>(i));
    m_way->addChoice(tr("Shares of the rows"));
    m_way->addChoice(tr("Own limits"));
    m_way->setCurrent(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::s);
    QLabel* value = makeLabel(context.theme, tr("Value"), Type::LabelMedium);
    value->setBuddy(m_column);
    layout->addWidget(value);
    layout->addWidget(m_column);
    layout->addWidget(m_way);
    QDoubleSpinBox* const boxes[] = {m_first, m_second};
    for (std::size_t i = 0; i < 2; ++i) {
        m_labels[i] = makeLabel(context.theme, QString(), Type::LabelMedium);
        m_labels[i]->setBuddy(boxes[i]);
        layout->addWidget(m_labels[i]);
        layout->addWidget(boxes[i]);
    }
    layout->addWidget(m_counts);
    layout->addStretch(1);
    QPushButton* cancel = makeButton(tr("Cancel"), "");
    QPushButton* use = makeButton(tr("Show these tiers"), "primary");
    use->setObjectName(QStringLiteral("useTiersButton"));
    use->setDefault(true);
    use->setEnabled(m_column->count() > 0);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(use);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_column, &QComboBox::activated, this, &TiersDialog::showWay);
    connect(m_way, &SegmentedChoice::chosen, this, &TiersDialog::showWay);
    connect(m_first, &QDoubleSpinBox::valueChanged, this, &TiersDialog::showCounts);
    connect(m_second, &QDoubleSpinBox::valueChanged, this, &TiersDialog::showCounts);
    showWay();
}

QDoubleSpinBox* TiersDialog::addNumber(const char* name) {
    auto* box = new QDoubleSpinBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setGroupSeparatorShown(true);
    return box;
}

bool TiersDialog::byShare() const {
    return m_way->current() == 0;
}

std::size_t TiersDialog::column() const {
    return static_cast<std::size_t>(m_column->currentData().toInt());
}

void TiersDialog::showWay() {
    if (m_column->count() == 0) {
        m_counts->setText(tr("The table has no column of numbers."));
        return;
    }
    const std::vector<double> usual =
        analysis::tierLimits(m_session.cells(), m_session.profiles(), column(), {firstShare / 100, secondShare / 100});
    m_labels[0]->setText(byShare() ? tr("Tier 1, percent of the rows") : tr("Tier 1 begins at"));
    m_labels[1]->setText(byShare() ? tr("Tier 2, percent of the rows") : tr("Tier 2 begins at"));
    for (QDoubleSpinBox* box : {m_first, m_second}) {
        const QSignalBlocker quiet(box);
        box->setRange(byShare() ? 1 : -mostValue, byShare() ? 98 : mostValue);
        box->setDecimals(byShare() ? 0 : 2);
        const bool first = box == m_first;
        box->setValue(byShare() ? (first ? firstShare : secondShare) : usual.size() == 2 ? usual[first ? 0 : 1] : 0);
    }
    showCounts();
}

std::vector<double> TiersDialog::limits() const {
    if (byShare())
        return analysis::tierLimits(m_session.cells(), m_session.profiles(), column(),
                                    {m_first->value() / 100, m_second->value() / 100});
    return {std::max(m_first->value(), m_second->value()), std::min(m_first->value(), m_second->value())};
}

void TiersDialog::showCounts() {
    std::array<std::size_t, 3> counts{};
    for (const std::uint8_t tier : analysis::tiersOf(m_session.cells(), m_session.profiles(), column(), limits()))
        if (tier < counts.size()) ++counts[tier];
    const analysis::ColumnProfile& profile = m_session.profiles()[column()];
    const std::vector<double> ends = limits();
    const auto number = [&](std::size_t tier) { return locale().toString(static_cast<qulonglong>(counts[tier])); };
    if (ends.size() < 2) return;
    m_counts->setText(tr("Tier 1: %1 rows from %2. Tier 2: %3 rows from %4. Tier 3: %5 rows.")
                          .arg(number(0), app::numberText(ends[0], profile), number(1),
                               app::numberText(ends[1], profile), number(2)));
}

}  // namespace chandung::gui
