#include "gui/data/importpage.h"
#include "gui/components/longstep.h"

#include "chandung/app/data/datatexts.h"
#include "chandung/app/numbers.h"
#include "chandung/app/text.h"
#include "gui/components/banner.h"
#include "gui/components/emptystate.h"
#include "gui/components/labels.h"
#include "gui/components/pageheader.h"
#include "gui/components/pagestack.h"
#include "gui/data/importheader.h"
#include "gui/data/importoptions.h"
#include "gui/data/personamapping.h"
#include "gui/data/previewmodel.h"
#include "gui/data/workingpane.h"
#include "gui/dialogs.h"
#include "gui/library/personacommands.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace chandung::gui {

using app::toQt;

namespace {

constexpr int rowHeight = 30;
constexpr int rowsMeasured = 100;  // for the widths of the columns

QString droppedFile(const QMimeData* data) {
    for (const QUrl& url : data->urls())
        if (url.isLocalFile() && !url.toLocalFile().endsWith(QLatin1String(".chandung"), Qt::CaseInsensitive))
            return url.toLocalFile();
    return {};
}

bool isPersonaFile(const QString& file) {
    const QString ending = QFileInfo(file).suffix().toLower();
    return ending == QLatin1String("json") || ending == QLatin1String("jsonl");
}

}  // namespace

ImportPage::ImportPage(Context& context, std::shared_ptr<app::TableImport> import,
                       std::shared_ptr<PersonaFile> personas, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_kept(std::move(import)),
      m_personas(std::move(personas)),
      m_import(*m_kept),
      m_header(new PageHeader(context, tr("Import table"))),
      m_stack(new PageStack),
      m_working(new WorkingPane(context)),
      m_problem(new Banner(context)),
      m_model(new PreviewModel(m_import, this)),
      m_mapping(new PersonaMapping(context, m_personas)) {
    setObjectName(QStringLiteral("importPage"));
    setAcceptDrops(true);
    connect(m_header->setParentPlace(tr("Sources")), &QPushButton::clicked, this, &ImportPage::leave);
    auto* choose =
        new EmptyState(context, QStringLiteral("import"), tr("Drop a table here"),
                       tr("A survey export, a CRM list, a sheet: CSV, XLSX or ODS. It is read on this computer; "
                          "nothing is uploaded. Files of personas (JSON) can be imported here, too."));
    QPushButton* file = choose->addButton(tr("Choose a file…"), QStringLiteral("table"), "primary");
    file->setObjectName(QStringLiteral("chooseTableButton"));
    connect(file, &QPushButton::clicked, this, &ImportPage::askFile);
    m_choose = choose;
    m_problem->hide();
    auto* problem = new QWidget;
    auto* problemLayout = new QVBoxLayout(problem);
    problemLayout->setContentsMargins(space::l, space::s, space::l, 0);
    problemLayout->addWidget(m_problem);
    m_preview = buildPreview();
    for (QWidget* widget : {m_choose, static_cast<QWidget*>(m_working), m_preview, static_cast<QWidget*>(m_mapping)})
        m_stack->addWidget(widget);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(problem);
    layout->addWidget(m_stack, 1);
    connectImport();
}

ImportPage::~ImportPage() = default;

QWidget* ImportPage::buildPreview() {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_options = new ImportOptions(m_context, m_import);
    layout->addWidget(m_options);
    m_personal = new Banner(m_context);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("previewTable"));
    m_table->setAccessibleName(tr("The first rows of the table"));
    m_table->setModel(m_model);
    m_columns = new ImportHeader(m_context, m_import, domain::CustomerKind::B2b, m_table);
    m_table->setHorizontalHeader(m_columns);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setShowGrid(true);
    m_table->setWordWrap(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);  // arrows go from column to column, Tab leaves
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->installEventFilter(this);
    auto* frame = new QFrame;
    frame->setProperty("panel", true);
    auto* frameLayout = new QVBoxLayout(frame);
    frameLayout->setContentsMargins(1, 1, 1, 1);
    frameLayout->addWidget(m_table);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(space::l, space::m, space::l, space::m);
    body->setSpacing(space::m);
    body->addWidget(m_personal);
    body->addWidget(frame, 1);
    layout->addLayout(body, 1);
    layout->addWidget(buildFooter());
    connect(m_personal, &Banner::pressed, this, &ImportPage::keepColumns);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid() && m_import.isReady())
            m_table->setAccessibleDescription(m_columns->spoken(static_cast<std::size_t>(index.column())));
    });
    return page;
}

QWidget* ImportPage::buildFooter() {
    auto* footer = new QFrame;
    footer->setProperty("pane", QStringLiteral("footer"));
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(space::l, space::s, space::l, space::s);
    m_note = makeText(m_context.theme, QString(), Type::Label, "second");
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_note->setObjectName(QStringLiteral("importNoteLabel"));
    QPushButton* cancel = makeButton(tr("Cancel"), "");
    cancel->setObjectName(QStringLiteral("cancelImportButton"));
    m_importOnly = makeButton(tr("Import only"), "");
    m_importOnly->setObjectName(QStringLiteral("importOnlyButton"));
    m_findGroups = makeButton(QString(), "primary");
    m_findGroups->setObjectName(QStringLiteral("importAndGroupButton"));
    QPushButton* personas = makeButton(tr("Rows are personas…"), "");
    personas->setObjectName(QStringLiteral("rowsArePersonasButton"));
    connect(personas, &QPushButton::clicked, this, &ImportPage::mapPersonas);
    layout->addWidget(m_note, 1);
    for (QPushButton* button : {cancel, personas, m_importOnly, m_findGroups}) layout->addWidget(button);
    connect(cancel, &QPushButton::clicked, this, &ImportPage::leave);
    connect(m_importOnly, &QPushButton::clicked, this, [this] { keep(false); });
    connect(m_findGroups, &QPushButton::clicked, this, [this] { keep(true); });
    return footer;
}

void ImportPage::connectImport() {
    connect(&m_import, &app::TableImport::started, this, &ImportPage::showReading);
    connect(&m_import, &app::TableImport::progressed, m_working, &WorkingPane::setDone);
    connect(m_working, &WorkingPane::cancelled, &m_import, &app::TableImport::cancel);
    connect(&m_import, &app::TableImport::ready, this, &ImportPage::showPreview);
    connect(&m_import, &app::TableImport::failed, this, [this](const QString& message) {
        m_problem->show(Banner::Grade::Err, message);
        m_header->setNote({});
        m_stack->setCurrentWidget(m_choose);
    });
    connect(&m_import, &app::TableImport::stopped, this, [this] {
        m_model->reset();
        m_header->setNote({});
        m_stack->setCurrentWidget(m_choose);
    });
    connect(&m_import, &app::TableImport::changed, this, &ImportPage::showDecisions);
    connect(m_working, &WorkingPane::cancelled, m_mapping, &PersonaMapping::cancel);
    connect(m_mapping, &PersonaMapping::started, this, [this](const QString& what) {
        m_problem->hide();
        m_working->begin(what);
        m_stack->setCurrentWidget(m_working);
        Q_EMIT expects(QStringLiteral("personas"));
    });
    connect(m_mapping, &PersonaMapping::shown, this, [this] { m_stack->setCurrentWidget(m_mapping); });
    connect(m_mapping, &PersonaMapping::failed, this, [this](const QString& message) {
        m_problem->show(Banner::Grade::Err, message);
        m_header->setNote({});
        m_stack->setCurrentWidget(m_choose);
    });
    connect(m_mapping, &PersonaMapping::left, this, &ImportPage::leave);
    connect(m_mapping, &PersonaMapping::imported, this, [this](int count) {
        Q_EMIT notify(tr("Imported %n personas", nullptr, count), true);
        forget();
        Q_EMIT navigateSoon(QStringLiteral("personas"));
    });
}

void ImportPage::showReading() {
    m_problem->hide();
    m_working->begin(tr("Reading %1").arg(QFileInfo(m_import.file()).fileName()));
    m_stack->setCurrentWidget(m_working);
    Q_EMIT expects(QStringLiteral("sources"));
    Q_EMIT expects(QStringLiteral("sources/table"));
}

void ImportPage::setWorkspace(app::Workspace* workspace) {
    m_workspace = workspace;
    m_mapping->stop();
    m_model->reset();
    m_header->setNote(QFileInfo(m_personas->file.isEmpty() ? m_import.file() : m_personas->file).fileName());
    m_problem->hide();
    m_stack->setCurrentWidget(m_choose);
    if (!workspace) return;
    // The page was made anew while a file was on its way.
    if (m_mapping->resume(*workspace)) return;
    if (m_import.isReading())
        showReading();
    else if (m_import.isReady())
        showPreview();
}

QString ImportPage::place() const {
    const domain::Uuid source = m_options->source();
    const QString place = QStringLiteral("sources/import");
    if (!source.isNull()) return place + QLatin1Char('/') + toQt(source.str());
    return m_study.isNull() ? place : place + QStringLiteral("/study/") + toQt(m_study.str());
}

bool ImportPage::open(const QStringList& path) {
    // "import/<source id>": the source that the table will belong to; "import/study/<id>": the study of a new one.
    const auto idOf = [](const QString& text) {
        return domain::Uuid::parse(app::fromQt(text)).value_or(domain::Uuid());
    };
    m_study = path.value(1) == QLatin1String("study") ? idOf(path.value(2)) : domain::Uuid();
    m_options->setSource(idOf(path.value(1)));
    return true;
}

void ImportPage::showFile(const QString& name) {
    const auto study = m_workspace ? m_workspace->find<domain::Study>(m_study) : std::nullopt;
    m_header->setNote(study && !name.isEmpty() ? tr("%1, for the study “%2”").arg(name, toQt(study->name)) : name);
}

void ImportPage::takeFocus() {
    if (m_stack->currentWidget() == m_preview)
        m_table->setFocus();
    else if (auto* button = findChild<QPushButton*>(QStringLiteral("chooseTableButton")))
        button->setFocus();
}

void ImportPage::askFile() {
    const QString file = m_context.dialogs.openFile(
        this, tr("Import table"), {},
        tr("Tables and personas (*.csv *.tsv *.tab *.txt *.xlsx *.ods *.json *.jsonl);;All files (*)"));
    if (!file.isEmpty()) openFile(file);
}

void ImportPage::openFile(const QString& file) {
    if (!m_workspace) return;
    m_problem->hide();
    showFile(QFileInfo(file).fileName());
    if (isPersonaFile(file)) return m_mapping->openJson(*m_workspace, file);
    m_mapping->clear();
    m_import.open(*m_workspace, file);
}

void ImportPage::showPreview() {
    if (!m_workspace) return;
    if (exchange::holdsPersonas(m_import.table())) return mapPersonas();
    m_model->reset();
    m_table->horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column), 120, 220));
    m_options->show(*m_workspace);
    showDecisions();
    m_stack->setCurrentWidget(m_preview);
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
}

void ImportPage::mapPersonas() {
    if (!m_workspace || !m_import.isReady()) return;
    m_mapping->openTable(*m_workspace, m_import.file(), m_import.sharedTable());
}

void ImportPage::showDecisions() {
    m_model->refresh();
    m_columns->viewport()->update();
    m_options->showCounts();
    QStringList personal;
    for (std::size_t i = 0; i < m_import.profiles().size(); ++i)
        if (m_import.dataset().columns[i].personal)
            personal.append(QStringLiteral("%1 (%2)").arg(toQt(m_import.profiles()[i].name).simplified().left(40),
                                                          app::personalKindName(m_import.profiles()[i].personalKind)));
    m_personal->setVisible(!personal.isEmpty());
    if (!personal.isEmpty())
        m_personal->show(Banner::Grade::Info,
                         tr("Left out because they look personal: %1. Personas do not need them; you decide.")
                             .arg(personal.join(QStringLiteral(", "))),
                         tr("Keep a column…"));
    QStringList notes;
    for (const exchange::TableWarning& warning : m_import.reading().warnings) notes.append(app::messageFor(warning));
    for (const analysis::ColumnProfile& profile : m_import.profiles()) {
        if (profile.meaning == analysis::NumberMeaning::Scale)
            notes.append(tr("“%1” is used as an ordered scale, not as an amount.")
                             .arg(toQt(profile.name).simplified().left(60)));
        if (profile.meaning == analysis::NumberMeaning::Code && !profile.personal)
            notes.append(tr("“%1” holds codes, not amounts.").arg(toQt(profile.name).simplified().left(60)));
        if (profile.noAnswer) notes.append(app::noAnswerText(profile));
    }
    const QString all = notes.join(QLatin1Char('\n'));
    m_note->setText(notes.size() > 2
                        ? tr("%1 … and %2 more remarks")
                              .arg(notes.mid(0, 1).join(QLatin1Char(' ')), app::countText(notes.size() - 1))
                        : notes.join(QLatin1Char(' ')));
    m_note->setToolTip(
        QStringLiteral("<span>%1</span>").arg(all.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"))));
    m_note->setAccessibleDescription(all);
    m_findGroups->setText(
        tr("Import %1 rows and find groups").arg(locale().toString(static_cast<qulonglong>(m_import.rowsToKeep()))));
    const bool may = m_workspace && !m_workspace->readOnly();
    m_findGroups->setEnabled(may);
    m_importOnly->setEnabled(may);
}

void ImportPage::keepColumns() {
    QMenu menu(this);
    for (std::size_t i = 0; i < m_import.profiles().size(); ++i) {
        if (!m_import.dataset().columns[i].personal) continue;
        QAction* action = menu.addAction(
            toQt(m_import.profiles()[i].name).simplified().replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, i] { m_import.setUsed(i, true); });
    }
    menu.exec(m_personal->mapToGlobal(QPoint(m_personal->width() - 160, m_personal->height())));
}

void ImportPage::keep(bool findGroups) {
    if (!m_workspace || !m_import.isReady()) return;
    const domain::Uuid made = [this] {
        const LongStep step(this, *m_workspace, tr("Keeping the table"));
        return m_import.keep(*m_workspace, m_options->source(), m_study);
    }();
    if (made.isNull()) return;
    const int rows = static_cast<int>(m_import.rowsToKeep());
    forget();
    Q_EMIT notify(tr("Imported a table of %n rows", nullptr, rows), true);
    const auto kept = m_workspace->find<domain::Dataset>(made);
    const QString source = kept ? QLatin1Char('/') + toQt(kept->sourceId.str()) : QString();
    const QString sources = m_study.isNull() ? QStringLiteral("sources") + source : studyPlace(m_study, 2);
    Q_EMIT navigateSoon(findGroups ? QStringLiteral("sources/table/") + toQt(made.str()) : sources);
}

/// The file is done with: the page waits for the next one.
void ImportPage::forget() {
    m_mapping->clear();
    m_import.clear();
    m_model->reset();
    m_header->setNote({});
    m_stack->setCurrentWidget(m_choose);
}

void ImportPage::leave() {
    forget();
    Q_EMIT navigate(QStringLiteral("sources"));
}

bool ImportPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int column = m_table->currentIndex().column();
        if (column >= 0 && key->key() == Qt::Key_Space) {
            m_columns->toggle(column);
            return true;
        }
        if (column >= 0 && key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) {
            m_columns->openMenu(column);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFile(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event) {
    const QString file = droppedFile(event->mimeData());
    if (file.isEmpty()) return;
    event->acceptProposedAction();
    QMetaObject::invokeMethod(
        this, [this, file] { openFile(file); }, Qt::QueuedConnection);
}

}  // namespace chandung::gui
