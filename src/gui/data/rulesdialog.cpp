#include "gui/data/rulesdialog.h"

#include "chandung/app/data/datatexts.h"
#include "chandung/app/text.h"
#include "gui/components/labels.h"
#include "gui/components/rowlist.h"
#include "gui/components/taborder.h"
#include "gui/data/conditionrow.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace chandung::gui {

namespace {

constexpr QSize usualSize{820, 440};
constexpr std::size_t mostRules = 8;

}  // namespace

RulesDialog::RulesDialog(Context& context, const GroupSession& session, QWidget* parent)
    : QDialog(parent), m_context(context), m_session(session), m_rules(session.rules()) {
    setObjectName(QStringLiteral("rulesDialog"));
    setWindowTitle(tr("Segments by rules"));
    resize(usualSize);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(space::l);
    middle->addWidget(buildList(), 1);
    middle->addWidget(buildRule(), 2);
    QPushButton* cancel = makeButton(tr("Cancel"), "");
    QPushButton* use = makeButton(tr("Show these segments"), "primary");
    use->setObjectName(QStringLiteral("useRulesButton"));
    use->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(use);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(makeText(
        context.theme, tr("A row belongs to the first segment whose conditions all fit. No conditions: all rows."),
        Type::Label, "hint"));
    layout->addLayout(middle, 1);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use, &QPushButton::clicked, this, [this] {
        collect();
        accept();
    });
    if (m_rules.empty()) addRule();
    showList();
    showRule(0);
}

QWidget* RulesDialog::buildList() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_list = new RowList(m_context, QStringLiteral("rulesList"), tr("Segments"));
    auto* frame = new QFrame;
    frame->setProperty("panel", true);
    auto* frameLayout = new QVBoxLayout(frame);
    frameLayout->setContentsMargins(1, 1, 1, 1);
    frameLayout->addWidget(m_list);
    layout->addWidget(frame, 1);
    auto* buttons = new QHBoxLayout;
    QPushButton* add = makeButton(tr("Add segment"), "compact");
    add->setObjectName(QStringLiteral("addRuleButton"));
    QPushButton* remove = makeButton(tr("Remove"), "compact");
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, [this] {
        collect();
        addRule();
        showList();
        showRule(m_rules.size() - 1);
    });
    connect(remove, &QPushButton::clicked, this, &RulesDialog::removeRule);
    connect(m_list, &RowList::picked, this, [this](const QString& id) {
        collect();
        showRule(id.toULongLong());
    });
    return box;
}

QWidget* RulesDialog::buildRule() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("ruleNameLineEdit"));
    QLabel* label = makeLabel(m_context.theme, tr("Name"), Type::LabelMedium);
    label->setBuddy(m_name);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(makeLabel(m_context.theme, tr("All of these fit"), Type::LabelMedium));
    m_conditions = new QVBoxLayout;
    layout->addLayout(m_conditions);
    QPushButton* add = makeButton(tr("Add condition"), "compact");
    add->setObjectName(QStringLiteral("addConditionButton"));
    layout->addWidget(add, 0, Qt::AlignLeft);
    m_count = makeLabel(m_context.theme, QString(), Type::BodyStrong, "accent");
    m_count->setObjectName(QStringLiteral("ruleCountLabel"));
    layout->addWidget(m_count);
    layout->addStretch(1);
    connect(add, &QPushButton::clicked, this, [this] {
        addCondition(nullptr);
        collect();
    });
    connect(m_name, &QLineEdit::textChanged, this, &RulesDialog::collect);
    return box;
}

void RulesDialog::addRule() {
    if (m_rules.size() == mostRules) return;
    m_rules.push_back({tr("Segment %1").arg(m_rules.size() + 1), {}});
}

void RulesDialog::removeRule() {
    if (m_rules.size() < 2) return;
    m_rules.erase(m_rules.begin() + static_cast<std::ptrdiff_t>(m_current));
    m_current = 0;
    showList();
    showRule(0);
}

void RulesDialog::showRule(std::size_t rule) {
    m_filling = true;
    m_current = std::min(rule, m_rules.size() - 1);
    m_name->setText(m_rules[m_current].name);
    for (ConditionRow* row : m_rows) row->deleteLater();
    m_rows.clear();
    for (const analysis::Predicate& condition : m_rules[m_current].conditions) addCondition(&condition);
    if (m_rows.empty()) addCondition(nullptr);
    m_filling = false;
    m_list->setCurrentId(QString::number(m_current));
    collect();
}

void RulesDialog::addCondition(const analysis::Predicate* condition) {
    auto* row = new ConditionRow(m_context, m_session);
    if (condition) row->setCondition(*condition);
    m_rows.push_back(row);
    m_conditions->addWidget(row);
    tabAsLaidOut(*this);  // before what stands below it
    connect(row, &ConditionRow::changed, this, &RulesDialog::collect);
    connect(row, &ConditionRow::removed, this, [this, row] {
        std::erase(m_rows, row);
        row->deleteLater();
        collect();
    });
}

void RulesDialog::collect() {
    if (m_filling || m_rules.empty()) return;
    RuleSegment& rule = m_rules[m_current];
    rule.name = m_name->text().trimmed();
    rule.conditions.clear();
    for (const ConditionRow* row : m_rows)
        if (auto condition = row->condition()) rule.conditions.push_back(std::move(*condition));
    const analysis::Match match = analysis::countMatches(m_session.cells(), m_session.profiles(), rule.conditions);
    const double share = match.rows == 0 ? 0 : static_cast<double>(match.matching) / static_cast<double>(match.rows);
    m_count->setText(
        tr("%1 rows fit, %2").arg(locale().toString(static_cast<qulonglong>(match.matching)), app::percentText(share)));
    showList();
}

void RulesDialog::showList() {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        Row row;
        row.id = QString::number(i);
        row.title = m_rules[i].name;
        row.sub = tr("%n conditions", nullptr, static_cast<int>(m_rules[i].conditions.size()));
        rows.push_back(row);
    }
    m_list->setRows(rows);
}

std::vector<RuleSegment> RulesDialog::rules() const {
    return m_rules;
}

}  // namespace chandung::gui
