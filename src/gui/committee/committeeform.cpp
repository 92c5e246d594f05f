#include "gui/committee/committeeform.h"

#include "chandung/app/text.h"
#include "chandung/domain/committeechecks.h"
#include "chandung/domain/studychecks.h"
#include "chandung/domain/validation.h"
#include "gui/committee/committeecommands.h"
#include "gui/committee/formfields.h"
#include "gui/committee/membertexts.h"
#include "gui/components/fields/growingtextedit.h"
#include "gui/components/labels.h"
#include "gui/components/rowlist.h"
#include "gui/datefields.h"
#include "gui/words.h"

#include <QComboBox>
#include <QDate>
#include <QIcon>
#include <QLineEdit>
#include <QVBoxLayout>

namespace chandung::gui {

using app::fromQt;
using app::toQt;

namespace {

QComboBox* makeBox(const QString& name, const QString& spoken) {
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

std::vector<std::string> linesOf(const QString& text) {
    std::vector<std::string> lines;
    for (const QString& line : text.split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty()) lines.push_back(fromQt(line.trimmed()));
    return lines;
}

domain::Uuid chosenId(const QComboBox* box) {
    return domain::Uuid::parse(fromQt(box->currentData().toString())).value_or(domain::Uuid());
}

}  // namespace

CommitteeForm::CommitteeForm(Context& context, const CommitteeDraft& draft, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_draft(draft),
      m_name(makeLine(QStringLiteral("committeeNameLineEdit"), tr("Name"))),
      m_kind(makeBox(QStringLiteral("committeeKindComboBox"), tr("Pattern or case"))),
      m_kindHint(makeText(context.theme, {}, Type::Label, "hint")),
      m_study(makeBox(QStringLiteral("committeeStudyComboBox"), tr("Study"))),
      m_segment(makeBox(QStringLiteral("committeeSegmentComboBox"), tr("Segment"))),
      m_account(makeLine(QStringLiteral("accountLineEdit"), tr("Account"))),
      m_propose(makeButton({}, "compact")),
      m_product(makeLine(QStringLiteral("productLineEdit"), tr("Product"))),
      m_decision(makeLine(QStringLiteral("decisionLineEdit"), tr("Decision"))),
      m_value(makeLine(QStringLiteral("valueLineEdit"), tr("Value"))),
      m_deadline(makeLine(QStringLiteral("deadlineLineEdit"), tr("Deadline"))),
      m_deadlineError(makeText(context.theme, {}, Type::Label, "err")),
      m_nameWarning(makeText(context.theme, {}, Type::Label, "warn")),
      m_rivals(new GrowingTextEdit),
      m_buyerType(makeBox(QStringLiteral("buyerTypeComboBox"), tr("Kind of buyer"))),
      m_buyerHint(makeText(context.theme, {}, Type::Label, "hint")),
      m_issues(new RowList(context, QStringLiteral("committeeIssuesList"), tr("What is missing"))),
      m_needed(makeButton(tr("Ask for all roles again"), "link")),
      m_save(this, [this] { collect(); }) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(0);
    buildFields(*column);
    buildLists(*column);
    column->addStretch(1);
    connect(m_propose, &QPushButton::clicked, this, &CommitteeForm::addProposed);
    connect(m_needed, &QPushButton::clicked, this, &CommitteeForm::restoreRoles);
    for (QWidget* field : std::initializer_list<QWidget*>{m_name, m_kind, m_study, m_segment, m_account, m_product,
                                                          m_decision, m_value, m_deadline, m_rivals, m_buyerType})
        m_save.watch(field);
}

void CommitteeForm::buildFields(QVBoxLayout& column) {
    fillWords(m_context, m_kind, "committee_kinds");
    addField(m_context, column, m_name->accessibleName(), m_name);
    m_nameWarning->setObjectName(QStringLiteral("committeeNameWarningLabel"));
    m_nameWarning->hide();
    column.addWidget(m_nameWarning);
    connect(m_name, &QLineEdit::textChanged, this, &CommitteeForm::warnOfName);
    addField(m_context, column, m_kind->accessibleName(), m_kind);
    column.addWidget(m_kindHint);
    column.addSpacing(10);
    m_accountLabel = addField(m_context, column, m_account->accessibleName(), m_account);
    m_segmentLabel = addField(m_context, column, m_segment->accessibleName(), m_segment);
    m_propose->setObjectName(QStringLiteral("proposeMembersButton"));
    column.addWidget(m_propose, 0, Qt::AlignLeft);
    column.addSpacing(10);
    addField(m_context, column, m_study->accessibleName(), m_study);
    addField(m_context, column, m_product->accessibleName(), m_product);
    m_decision->setPlaceholderText(tr("For example: buy one flow-pack line"));
    addField(m_context, column, m_decision->accessibleName(), m_decision);
    addField(m_context, column, m_value->accessibleName(), m_value);
    addField(m_context, column, m_deadline->accessibleName(), m_deadline);
    askDate(m_context, m_deadline, "2027-03-31");
    m_deadlineError->setObjectName(QStringLiteral("deadlineErrorLabel"));
    column.addWidget(m_deadlineError);
    column.addSpacing(10);
}

void CommitteeForm::buildLists(QVBoxLayout& column) {
    m_rivals->setObjectName(QStringLiteral("rivalsEdit"));
    m_rivals->setAccessibleName(tr("Rivals, one per line"));
    addField(m_context, column, m_rivals->accessibleName(), m_rivals);
    m_buyerType->addItem(tr("Not said"), QString());
    fillWords(m_context, m_buyerType, "buyer_types");
    addField(m_context, column, m_buyerType->accessibleName(), m_buyerType);
    column.addWidget(m_buyerHint);
    column.addSpacing(space::l);
    column.addWidget(makeLabel(m_context.theme, tr("What is missing"), Type::Heading));
    column.addSpacing(space::xs);
    m_issues->setGrowing(true);
    column.addWidget(m_issues);
    m_needed->setObjectName(QStringLiteral("allRolesButton"));
    column.addWidget(m_needed, 0, Qt::AlignLeft);
    connect(m_issues, &RowList::opened, this, [this](const QString& id) {
        const auto role = domain::fromCode<domain::Role>(fromQt(id.section(QLatin1Char(':'), 1)));
        if (id.startsWith(QLatin1String("role:")) && role) Q_EMIT roleWanted(*role);
        if (id.startsWith(QLatin1String("member:")))
            if (const auto member = domain::Uuid::parse(fromQt(id.section(QLatin1Char(':'), 1))))
                Q_EMIT memberPicked(*member);
    });
    connect(m_issues, &RowList::deleteWanted, this, [this](const QString& id) {
        const auto role = domain::fromCode<domain::Role>(fromQt(id.section(QLatin1Char(':'), 1)));
        if (id.startsWith(QLatin1String("role:")) && role) Q_EMIT notNeeded(*role);
    });
}

void CommitteeForm::showKind(domain::CommitteeKind kind) {
    const bool real = kind == domain::CommitteeKind::Case;
    m_kindHint->setText(wordText(m_context, "committee_kinds", domain::code(kind), "hint"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_account, m_accountLabel}) widget->setVisible(real);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_segment, m_segmentLabel}) widget->setVisible(!real);
}

void CommitteeForm::fillOwners(const domain::Committee& committee) {
    const QSignalBlocker quietStudy(m_study);
    const QSignalBlocker quietSegment(m_segment);
    m_study->clear();
    m_study->addItem(tr("No study"), QString());
    for (const domain::Study& study : m_draft.workspace()->all<domain::Study>())
        m_study->addItem(toQt(study.name), toQt(study.id.str()));
    choose(m_study, toQt(committee.studyId.str()));
    m_segment->clear();
    m_segment->addItem(tr("No segment"), QString());
    for (const domain::Segment& segment : m_draft.workspace()->all<domain::Segment>())
        m_segment->addItem(toQt(segment.name), toQt(segment.id.str()));
    choose(m_segment, toQt(committee.segmentId.str()));
    const auto proposed = proposedMembers(*m_draft.workspace(), committee);
    m_propose->setText(tr("Add %n personas of this segment", nullptr, static_cast<int>(proposed.size())));
    m_propose->setVisible(!proposed.empty() && committee.kind == domain::CommitteeKind::Pattern);
}

void CommitteeForm::showIssues(const domain::Committee& committee) {
    std::vector<Row> rows;
    for (const domain::CommitteeIssue& issue : domain::check(committee)) {
        Row row;
        const bool role = issue.code == domain::CommitteeIssueCode::OpenRole ||
                          issue.code == domain::CommitteeIssueCode::NoDecider ||
                          issue.code == domain::CommitteeIssueCode::NoUser;
        row.id = role ? QStringLiteral("role:") + toQt(domain::code(issue.role))
                      : QStringLiteral("member:") + toQt(issue.member.str());
        row.title = issueText(m_context, *m_draft.workspace(), committee, issue);
        row.icon = m_context.theme.icon(QStringLiteral("warn"), m_context.theme.colours().warn);
        row.wraps = true;
        rows.push_back(row);
    }
    if (rows.empty()) {
        Row row;
        row.id = QStringLiteral("none");
        row.title = tr("Every role is filled");
        row.icon = m_context.theme.icon(QStringLiteral("ok"), m_context.theme.colours().ok);
        rows.push_back(row);
    }
    m_issues->setRows(rows);
    m_needed->setVisible(!committee.notNeeded.empty());
}

void CommitteeForm::begin() {
    const AutoSave::Loading loading(m_save);
    m_deadline->clear();
}

void CommitteeForm::reload() {
    // What is being typed is kept before the fields are filled anew.
    m_save.flush();
    const auto committee = m_draft.committee();
    setEnabled(committee.has_value() && !m_draft.readOnly());
    if (!committee) return;
    const AutoSave::Loading loading(m_save);
    showKind(committee->kind);
    fillOwners(*committee);
    setTextOf(m_name, toQt(committee->name));
    choose(m_kind, toQt(domain::code(committee->kind)));
    setTextOf(m_account, toQt(committee->account));
    setTextOf(m_product, toQt(committee->product));
    setTextOf(m_decision, toQt(committee->decision));
    setTextOf(m_value, toQt(committee->value));
    // A date that could not be kept stays to be corrected.
    if (domain::isDate(typedDate(m_context, m_deadline->text()))) showDate(m_context, m_deadline, committee->deadline);
    checkDeadline();
    warnOfName();
    // An empty line that has just been begun stays.
    if (linesOf(m_rivals->toPlainText()) != committee->rivals) {
        QStringList rivals;
        for (const std::string& rival : committee->rivals) rivals.append(toQt(rival));
        setTextOf(m_rivals, rivals.join(QLatin1Char('\n')));
    }
    const QString type = committee->buyerType ? toQt(domain::code(*committee->buyerType)) : QString();
    choose(m_buyerType, type);
    m_buyerHint->setText(wordText(m_context, "buyer_types", fromQt(type), "wants"));
    m_buyerHint->setVisible(!type.isEmpty());
    showIssues(*committee);
}

void CommitteeForm::takeFocus() {
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void CommitteeForm::warnOfName() {
    if (!m_draft.workspace()) return;
    const std::string name = fromQt(m_name->text().trimmed());
    const bool taken = domain::nameTaken(m_draft.workspace()->all<domain::Committee>(), m_draft.id(), name);
    m_nameWarning->setText(taken ? tr("Another committee has this name.") : tr("Give the committee a name."));
    m_nameWarning->setVisible(taken || name.empty());
}

bool CommitteeForm::checkDeadline() {
    const std::string date = typedDate(m_context, m_deadline->text());
    const bool fine = domain::isDate(date);
    const bool past = fine && domain::isPast(date, fromQt(QDate::currentDate().toString(Qt::ISODate)));
    setLook(m_deadline, "wrong", !fine || past);
    m_deadlineError->setText(fine ? tr("This date is in the past. Enter the next deadline, or leave it empty.")
                                  : dateAdvice(m_context));
    m_deadlineError->setVisible(!fine || past);
    return fine;
}

void CommitteeForm::collect() {
    const bool dated = checkDeadline();
    m_draft.change(tr("Edit committee"), [&](domain::Committee& committee) {
        committee.name = fromQt(m_name->text());
        committee.kind = chosenCode<domain::CommitteeKind>(m_kind->currentData().toString()).value_or(committee.kind);
        committee.studyId = chosenId(m_study);
        committee.segmentId = chosenId(m_segment);
        committee.account = fromQt(m_account->text());
        committee.product = fromQt(m_product->text());
        committee.decision = fromQt(m_decision->text());
        committee.value = fromQt(m_value->text());
        if (dated) committee.deadline = typedDate(m_context, m_deadline->text());
        committee.rivals = linesOf(m_rivals->toPlainText());
        committee.buyerType = chosenCode<domain::BuyerType>(m_buyerType->currentData().toString());
    });
}

void CommitteeForm::addProposed() {
    commit();
    m_draft.change(tr("Add members"), [this](domain::Committee& committee) {
        for (domain::Member& member : proposedMembers(*m_draft.workspace(), committee))
            committee.members.push_back(std::move(member));
    });
}

void CommitteeForm::restoreRoles() {
    commit();
    m_draft.change(tr("Edit committee"), [](domain::Committee& committee) { committee.notNeeded.clear(); });
}

}  // namespace chandung::gui
