#include "gui/study/guidepane.h"

#include "chandung/app/card/cardpainter.h"
#include "chandung/app/language.h"
#include "chandung/app/messages.h"
#include "chandung/app/studycommands.h"
#include "chandung/app/text.h"
#include "chandung/domain/guidemaking.h"
#include "gui/components/editgate.h"
#include "gui/components/emptystate.h"
#include "gui/components/flowlayout.h"
#include "gui/components/labels.h"
#include "gui/components/panel.h"
#include "gui/components/rowlist.h"
#include "gui/components/statementlist.h"
#include "gui/dialogs.h"
#include "gui/folders.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>

namespace chandung::gui {

using app::fromQt;
using app::toQt;

namespace {

/// More questions than this tire whoever answers.
constexpr int many = 15;

QVBoxLayout* field(QBoxLayout* layout, QLabel* label, QWidget* input) {
    auto* box = new QVBoxLayout;
    box->setSpacing(3);
    box->addWidget(label);
    box->addWidget(input);
    label->setBuddy(input);
    layout->addLayout(box);
    return box;
}

}  // namespace

GuidePane::GuidePane(Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_stack(new QStackedWidget),
      m_choice(new QComboBox),
      m_name(new QLineEdit),
      m_intro(new QPlainTextEdit),
      m_link(new QLineEdit),
      m_linkError(makeText(context.theme, QString(), Type::Label, "err")),
      m_asked(makeText(context.theme, QString(), Type::Label, "hint")),
      m_questions(new StatementList(context)),
      m_others(new RowList(context, QStringLiteral("otherQuestionsList"), tr("Questions that may be asked"))),
      m_save(this, [this] { collect(); }) {
    auto* full = new QWidget;
    auto* column = new QVBoxLayout(full);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    auto* splitter = new QSplitter;
    splitter->setHandleWidth(space::m);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildForm());
    splitter->addWidget(buildAsked());
    splitter->addWidget(buildOthers());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({260, 500, 320});
    column->addWidget(splitter, 1);
    auto* empty = new EmptyState(context, QStringLiteral("quote"), tr("No interview guide yet"),
                                 tr("It begins with the questions of the study and with the fields that are still "
                                    "empty or unproven; you choose, order and word them."));
    QPushButton* first = empty->addButton(tr("Make interview guide"), QStringLiteral("plus"), "primary");
    first->setObjectName(QStringLiteral("makeGuideButton"));
    markEditing(first);
    m_stack->addWidget(full);
    m_stack->addWidget(empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::m);
    layout->addWidget(buildHead());
    layout->addWidget(m_stack, 1);
    connect(first, &QPushButton::clicked, this, &GuidePane::make);
    for (QWidget* input : std::initializer_list<QWidget*>{m_name, m_intro, m_link, m_questions}) m_save.watch(input);
    connect(m_link, &QLineEdit::textChanged, this, &GuidePane::showLink);
}

QWidget* GuidePane::buildHead() {
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    QPushButton* back = makeButton(tr("Sources"), "link");
    back->setObjectName(QStringLiteral("backToSourcesButton"));
    back->setIcon(m_context.theme.icon(QStringLiteral("left"), m_context.theme.colours().accent));
    layout->addWidget(back);
    layout->addWidget(makeLabel(m_context.theme, tr("Interview guide and questionnaire"), Type::Heading));
    layout->addStretch();
    QPushButton* interview = makeButton(tr("Interview guide as PDF…"), "");
    interview->setObjectName(QStringLiteral("interviewPdfButton"));
    QPushButton* form = makeButton(tr("Questionnaire as PDF…"), "");
    form->setObjectName(QStringLiteral("questionnairePdfButton"));
    QPushButton* table = makeButton(tr("Table for answers…"), "");
    table->setObjectName(QStringLiteral("answersCsvButton"));
    table->setToolTip(tr("A CSV file with a column for each question, to be imported when it is filled in"));
    for (QPushButton* button : {table, form, interview}) layout->addWidget(button);
    connect(back, &QPushButton::clicked, this, [this] {
        commit();
        Q_EMIT closed();
    });
    connect(interview, &QPushButton::clicked, this, [this] { exportPdf(app::GuideForm::Interview); });
    connect(form, &QPushButton::clicked, this, [this] { exportPdf(app::GuideForm::Questionnaire); });
    connect(table, &QPushButton::clicked, this, &GuidePane::exportCsv);
    return head;
}

QWidget* GuidePane::buildForm() {
    auto* panel = new Panel(m_context, tr("Page"));
    auto* form = new QWidget;
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(space::l, space::m, space::l, space::l);
    layout->setSpacing(14);
    m_name->setObjectName(QStringLiteral("guideNameLineEdit"));
    m_intro->setObjectName(QStringLiteral("guideIntroEdit"));
    m_intro->setTabChangesFocus(true);
    m_intro->setMinimumHeight(96);
    m_intro->setPlaceholderText(tr("Who you are, what the answers are for, how long it takes"));
    m_link->setObjectName(QStringLiteral("guideLinkLineEdit"));
    m_link->setPlaceholderText(QStringLiteral("https://"));
    m_linkError->setObjectName(QStringLiteral("guideLinkErrorLabel"));
    m_linkError->hide();
    const auto label = [this](const QString& text) { return makeLabel(m_context.theme, text, Type::LabelMedium); };
    layout->addWidget(buildChoice());
    field(layout, label(tr("Title of the page")), m_name);
    field(layout, label(tr("What the people asked are told first")), m_intro);
    QVBoxLayout* link = field(layout, label(tr("Your own online form")), m_link);
    link->addWidget(m_linkError);
    link->addWidget(makeText(m_context.theme, tr("Printed as a QR code on the first page."), Type::Label, "hint"));
    layout->addStretch(1);
    panel->addScrolling(form);
    return panel;
}

QWidget* GuidePane::buildChoice() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_choice->setObjectName(QStringLiteral("guideComboBox"));
    m_choice->setAccessibleName(tr("Guide of the study"));
    m_choice->setToolTip(tr("The guides of this study"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QPushButton* another = makeButton(tr("Another guide"), "compact");
    another->setObjectName(QStringLiteral("anotherGuideButton"));
    another->setToolTip(tr("One for each kind of people you ask: buyers, users, your own sales people"));
    QPushButton* gone = makeButton(tr("Remove guide"), "compact");
    gone->setObjectName(QStringLiteral("removeGuideButton"));
    // Below each other where the words are long.
    auto* buttons = new FlowLayout(nullptr, space::s, space::s);
    buttons->addWidget(another);
    buttons->addWidget(gone);
    layout->addWidget(m_choice);
    layout->addLayout(buttons);
    connect(m_choice, &QComboBox::activated, this, [this] {
        choose(domain::Uuid::parse(fromQt(m_choice->currentData().toString())).value_or(domain::Uuid()));
    });
    connect(another, &QPushButton::clicked, this, &GuidePane::make);
    connect(gone, &QPushButton::clicked, this, &GuidePane::remove);
    return box;
}

QWidget* GuidePane::buildAsked() {
    auto* panel = new Panel(m_context, tr("Asked"));
    m_questions->setObjectName(QStringLiteral("askedQuestionsList"));
    m_questions->setAccessibleName(tr("Questions that are asked, in this order"));
    m_questions->setEvidenceShown(false);
    m_questions->setRanked(true);
    m_questions->setExample(tr("A question of your own, then Enter"));
    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(m_asked);
    layout->addWidget(m_questions);
    layout->addStretch(1);
    panel->addScrolling(inner);
    panel->setMinimumWidth(300);
    return panel;
}

QWidget* GuidePane::buildOthers() {
    auto* panel = new Panel(m_context, tr("May be asked"));
    QPushButton* more = makeButton(tr("Propose more"), "compact");
    more->setObjectName(QStringLiteral("proposeButton"));
    more->setToolTip(tr("Questions for fields that are empty or unproven by now"));
    panel->addHeaderWidget(more);
    auto* hint =
        makeText(m_context.theme, tr("Enter or a double click asks the question, Del drops it."), Type::Label, "hint");
    hint->setContentsMargins(space::m, space::s, space::m, 0);
    panel->add(hint);
    panel->add(m_others, 1);
    panel->setMinimumWidth(220);
    connect(more, &QPushButton::clicked, this, &GuidePane::propose);
    connect(m_others, &RowList::opened, this, &GuidePane::ask);
    connect(m_others, &RowList::deleteWanted, this, &GuidePane::forget);
    return panel;
}

std::vector<domain::Guide> GuidePane::guides() const {
    if (!m_workspace) return {};
    std::vector<domain::Guide> list = m_workspace->all<domain::Guide>();
    std::erase_if(list, [this](const domain::Guide& guide) { return guide.studyId != m_study; });
    return list;
}

std::optional<domain::Guide> GuidePane::guide() const {
    std::vector<domain::Guide> list = guides();
    if (list.empty()) return std::nullopt;
    const auto found =
        std::find_if(list.begin(), list.end(), [this](const domain::Guide& guide) { return guide.id == m_shown; });
    return found == list.end() ? std::move(list.front()) : std::move(*found);
}

domain::Uuid GuidePane::chosen() const {
    const auto now = guide();
    return now ? now->id : domain::Uuid();
}

void GuidePane::choose(const domain::Uuid& guide) {
    commit();
    m_shown = guide;
    setStudy(m_workspace, m_study);
}

void GuidePane::setStudy(app::Workspace* workspace, const domain::Uuid& study) {
    if (workspace != m_workspace || study != m_study) commit();
    m_workspace = workspace;
    m_study = study;
    const auto value = guide();
    m_stack->setCurrentIndex(value ? 0 : 1);
    for (const char* name : {"interviewPdfButton", "questionnairePdfButton", "answersCsvButton"})
        if (auto* button = findChild<QPushButton*>(QString::fromLatin1(name))) button->setEnabled(value.has_value());
    fillChoice();
    if (value) load(*value);
    m_stack->setEnabled(workspace && !workspace->readOnly());  // one can still go back, and print
}

void GuidePane::fillChoice() {
    const QSignalBlocker quiet(m_choice);
    const std::vector<domain::Guide> list = guides();
    m_choice->clear();
    for (const domain::Guide& guide : list)
        m_choice->addItem(guide.name.empty() ? tr("Guide without a name") : toQt(guide.name), toQt(guide.id.str()));
    gui::choose(m_choice, toQt(chosen().str()));
    m_choice->setVisible(list.size() > 1);
}

void GuidePane::make() {
    commit();
    const auto study = m_workspace ? m_workspace->find<domain::Study>(m_study) : std::nullopt;
    if (!study) return;
    domain::Guide guide;
    guide.id = domain::Uuid::make();
    guide.studyId = m_study;
    guide.name = study->name;
    if (const std::size_t before = guides().size(); before > 0)
        guide.name = fromQt(QStringLiteral("%1 (%2)").arg(toQt(study->name)).arg(before + 1));
    guide.questions =
        domain::proposedQuestions(*study, app::bundleOfStudy(*m_workspace, m_study), m_workspace->catalogue(),
                                  m_context.knowledge.method, m_context.language.current());
    if (!m_workspace->save(guide, tr("Make interview guide"))) return;
    choose(guide.id);
    if (guides().size() < 2) return;
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void GuidePane::remove() {
    commit();
    const domain::Uuid now = chosen();
    if (now.isNull() || !m_workspace->remove<domain::Guide>(now, tr("Move interview guide to trash"))) return;
    setStudy(m_workspace, m_study);
    Q_EMIT notify(tr("Moved the interview guide to the trash"), true);
}

void GuidePane::load(const domain::Guide& guide) {
    const AutoSave::Loading loading(m_save);
    setTextOf(m_name, toQt(guide.name));
    setTextOf(m_intro, toQt(guide.intro));
    setTextOf(m_link, toQt(guide.link));
    showLink();
    // The field that a question asks for travels with it, unseen, where a statement has its second part.
    domain::Statements asked;
    for (const domain::GuideQuestion& question : guide.questions)
        if (question.chosen) asked.push_back({domain::Uuid::make(), question.text, question.field, {}, {}});
    const domain::Statements shown = m_questions->statements();
    const bool same = std::equal(asked.begin(), asked.end(), shown.begin(), shown.end(),
                                 [](const auto& a, const auto& b) { return a.text == b.text && a.detail == b.detail; });
    if (!same) m_questions->setStatements(asked);
    const int count = static_cast<int>(asked.size());
    m_asked->setText(count > many ? tr("%n questions. More than fifteen are rarely answered in one go.", nullptr, count)
                                  : tr("%n questions. Alt ↑ ↓ moves a line.", nullptr, count));
    setLook(m_asked, "tone", count > many ? QStringLiteral("warn") : QStringLiteral("hint"));
    loadOthers(guide);
}

void GuidePane::loadOthers(const domain::Guide& guide) {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < guide.questions.size(); ++i) {
        const domain::GuideQuestion& question = guide.questions[i];
        if (question.chosen) continue;
        Row row;
        row.id = QString::number(i);
        row.title = toQt(question.text);
        row.wraps = true;
        if (const domain::FieldDefinition* asked = m_workspace->catalogue().field(question.field))
            row.tag = toQt(asked->rowLabel().in(m_context.language.current()));
        rows.push_back(row);
    }
    m_others->setRows(rows);
    if (!m_others->currentIndex().isValid() && !rows.empty()) m_others->setCurrentId(rows.front().id);
}

void GuidePane::showLink() {
    const std::string link = fromQt(m_link->text().trimmed());
    const bool fine = link.empty() || app::isFormLink(link);
    setLook(m_link, "wrong", !fine);
    m_linkError->setText(tr("Write an address that begins with https://, without spaces."));
    m_linkError->setVisible(!fine);
}

void GuidePane::collect() {
    auto value = guide();
    if (!value) return;
    value->name = fromQt(m_name->text().trimmed());
    value->intro = fromQt(m_intro->toPlainText().trimmed());
    value->link = fromQt(m_link->text().trimmed());
    std::vector<domain::GuideQuestion> questions;
    for (const domain::Statement& statement : m_questions->statements())
        if (!statement.text.empty()) questions.push_back({statement.text, statement.detail, true});
    // What is not asked any more may be asked again.
    for (domain::GuideQuestion question : value->questions) {
        const bool there = std::any_of(questions.begin(), questions.end(), [&](const auto& other) {
            return other.text == question.text || (!question.field.empty() && other.field == question.field);
        });
        question.chosen = false;
        if (!there) questions.push_back(std::move(question));
    }
    value->questions = std::move(questions);
    m_workspace->save(*value, tr("Edit interview guide"));
    loadOthers(*value);
}

void GuidePane::commit() {
    m_questions->commit();
    m_save.flush();
}

void GuidePane::ask(const QString& row) {
    commit();
    auto value = guide();
    const auto at = static_cast<std::size_t>(row.toUInt());
    if (!value || row.isEmpty() || at >= value->questions.size()) return;
    domain::GuideQuestion question = value->questions[at];
    question.chosen = true;
    value->questions.erase(value->questions.begin() + static_cast<std::ptrdiff_t>(at));
    const auto firstOther =
        std::find_if(value->questions.begin(), value->questions.end(), [](const auto& other) { return !other.chosen; });
    value->questions.insert(firstOther, question);
    if (m_workspace->save(*value, tr("Ask question"))) load(*value);
}

/// Out of the questions that may be asked; it can be proposed again.
void GuidePane::forget(const QString& row) {
    commit();
    auto value = guide();
    const auto at = static_cast<std::size_t>(row.toUInt());
    if (!value || row.isEmpty() || at >= value->questions.size() || value->questions[at].chosen) return;
    value->questions.erase(value->questions.begin() + static_cast<std::ptrdiff_t>(at));
    if (!m_workspace->save(*value, tr("Drop question"))) return;
    load(*value);
    Q_EMIT notify(tr("Dropped the question"), true);
}

void GuidePane::propose() {
    commit();
    auto value = guide();
    const auto study = value ? m_workspace->find<domain::Study>(m_study) : std::nullopt;
    if (!study) return;
    const std::size_t added = domain::addProposals(
        *value, domain::proposedQuestions(*study, app::bundleOfStudy(*m_workspace, m_study), m_workspace->catalogue(),
                                          m_context.knowledge.method, m_context.language.current()));
    if (added > 0 && m_workspace->save(*value, tr("Propose questions"))) load(*value);
    Q_EMIT notify(tr("Proposed %n more questions", nullptr, static_cast<int>(added)), added > 0);
}

void GuidePane::write(const QString& proposal, const QString& filter,
                      const std::function<void(const QString&)>& writer) {
    commit();
    const QString proposed = proposedFile(m_context, m_workspace->fileName(), proposal);
    const QString file = withEnding(m_context.dialogs.saveFile(this, tr("Save as"), proposed, filter),
                                    QLatin1Char('.') + QFileInfo(proposal).suffix());
    if (file.isEmpty()) return;
    try {
        writer(file);
        rememberFolder(m_context, QFileInfo(file).absolutePath());
        Q_EMIT notify(tr("Wrote %1").arg(QFileInfo(file).fileName()), false);
    } catch (const domain::Error& error) {
        m_context.dialogs.message(this, tr("The file could not be written"), app::messageFor(error));
    }
}

void GuidePane::exportPdf(app::GuideForm form) {
    const auto study = m_workspace ? m_workspace->find<domain::Study>(m_study) : std::nullopt;
    if (!study) return;
    const QString title = form == app::GuideForm::Interview ? tr("Interview guide") : tr("Questionnaire");
    write(title + QStringLiteral(".pdf"), tr("PDF (*.pdf)"), [this, &study, form](const QString& file) {
        app::card::CardOptions options;
        options.language = m_context.language.current();
        const auto value = guide();
        if (value)
            app::card::writePdf(
                app::layoutGuide(*value, *study, form, m_workspace->catalogue(), m_context.knowledge, options), file);
    });
}

void GuidePane::exportCsv() {
    write(tr("Answers") + QStringLiteral(".csv"), tr("CSV (*.csv)"), [this](const QString& name) {
        const auto value = guide();
        if (!value) return;
        const QByteArray bytes =
            QByteArray::fromStdString(app::guideCsv(*value, m_context.knowledge, m_context.language.current()));
        QSaveFile out(name);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.flush() || !out.commit())
            throw domain::Error(domain::ErrorCode::CannotWriteOutput, {fromQt(name), fromQt(out.errorString())});
    });
}

}  // namespace chandung::gui
