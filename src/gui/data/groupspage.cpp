#include "gui/data/groupspage.h"
#include "gui/components/longstep.h"

#include "chandung/app/brand.h"
#include "chandung/app/card/cardpainter.h"
#include "chandung/app/data/datasets.h"
#include "chandung/app/data/datatexts.h"
#include "chandung/app/data/draftpersonas.h"
#include "chandung/app/data/groupsreport.h"
#include "chandung/app/language.h"
#include "chandung/app/numbers.h"
#include "chandung/app/outputfile.h"
#include "chandung/app/settings.h"
#include "chandung/app/text.h"
#include "gui/components/banner.h"
#include "gui/components/labels.h"
#include "gui/components/pageheader.h"
#include "gui/components/pagestack.h"
#include "gui/components/panel.h"
#include "gui/components/rowlist.h"
#include "gui/data/chartview.h"
#include "gui/data/groupdetail.h"
#include "gui/data/groupside.h"
#include "gui/data/rulesdialog.h"
#include "gui/data/tiersdialog.h"
#include "gui/data/workingpane.h"
#include "gui/dialogs.h"
#include "gui/folders.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace chandung::gui {

using app::toQt;

namespace {

constexpr std::size_t traitsInRow = 3;
constexpr int markSize = 16;
constexpr int barHeight = 24;

/// The mark of a group in its colour.
QPixmap markOf(const Theme& theme, std::size_t group, qreal scale) {
    QPixmap pixmap(QSize(markSize, markSize) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    app::paintGroupMark(painter, QPointF(markSize / 2.0, markSize / 2.0), markSize * 0.32, group, chartLook(theme));
    return pixmap;
}

}  // namespace

GroupsPage::GroupsPage(Context& context, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_header(new PageHeader(context, tr("Groups"))),
      m_problem(new Banner(context)),
      m_stack(new PageStack),
      m_working(new WorkingPane(context)),
      m_side(new GroupSide(context, m_session)) {
    setObjectName(QStringLiteral("groupsPage"));
    connect(m_header->setParentPlace(tr("Sources")), &QPushButton::clicked, this,
            [this] { Q_EMIT navigate(QStringLiteral("sources")); });
    auto* splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    auto* side = new QFrame;
    side->setProperty("pane", QStringLiteral("form"));
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->addWidget(m_side);
    side->setMinimumWidth(286);
    splitter->addWidget(side);
    splitter->addWidget(buildGroups());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({312, 780});
    auto* page = new QWidget;
    auto* pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    pageLayout->addWidget(splitter, 1);
    pageLayout->addWidget(buildFooter());
    m_stack->addWidget(page);
    m_stack->addWidget(m_working);
    auto* problem = new QWidget;
    auto* problemLayout = new QVBoxLayout(problem);
    problemLayout->setContentsMargins(space::l, 0, space::l, 0);
    problemLayout->addWidget(m_problem);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(problem);
    layout->addWidget(m_stack, 1);
    connectSession();
}

QWidget* GroupsPage::buildGroups() {
    auto* right = new QWidget;
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    m_groupsPanel = new Panel(m_context, QString());
    m_groupsPanel->setNote(tr("Names are drafts, F2 renames"));
    m_shares = new ChartView(m_context, tr("Shares of the groups"));
    m_shares->setObjectName(QStringLiteral("shareBar"));
    m_shares->setFixedHeight(barHeight);
    auto* bar = new QWidget;
    auto* barLayout = new QVBoxLayout(bar);
    barLayout->setContentsMargins(space::m, space::s, space::m, space::s);
    barLayout->addWidget(m_shares);
    m_list = new RowList(m_context, QStringLiteral("groupsList"), tr("Groups"));
    m_groupsPanel->add(bar);
    m_groupsPanel->add(m_list, 1);
    m_detail = new GroupDetail(m_context, m_session);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setHandleWidth(space::m);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_groupsPanel);
    splitter->addWidget(m_detail);
    splitter->setSizes({240, 400});
    layout->addWidget(splitter);
    connect(m_list, &RowList::picked, this, [this](const QString& id) { m_detail->showGroup(id.toULongLong()); });
    connect(m_list, &RowList::checked, this, &GroupsPage::showChosen);
    connect(m_list, &RowList::opened, m_detail, &GroupDetail::focusName);
    connect(m_detail, &GroupDetail::renamed, this, &GroupsPage::showRows);
    connect(m_detail, &GroupDetail::copied, this, [this] { Q_EMIT notify(tr("Copied the chart"), false); });
    connect(m_shares, &ChartView::copied, this, [this] { Q_EMIT notify(tr("Copied the chart"), false); });
    return right;
}

QWidget* GroupsPage::buildFooter() {
    auto* footer = new QFrame;
    footer->setProperty("pane", QStringLiteral("footer"));
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(space::l, space::s, space::l, space::s);
    m_note = makeText(m_context.theme, QString(), Type::Label, "second");
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_note->setObjectName(QStringLiteral("groupsNoteLabel"));
    m_pdf = makeButton(tr("Export PDF…"), "");
    m_pdf->setObjectName(QStringLiteral("exportGroupsButton"));
    m_segments = makeButton(tr("Save as segments"), "");
    m_segments->setObjectName(QStringLiteral("saveSegmentsButton"));
    m_create = makeButton(QString(), "primary");
    m_create->setObjectName(QStringLiteral("createPersonasButton"));
    layout->addWidget(m_note, 1);
    layout->addWidget(m_pdf);
    layout->addWidget(m_segments);
    layout->addWidget(m_create);
    connect(m_pdf, &QPushButton::clicked, this, &GroupsPage::exportPdf);
    connect(&m_writing, &app::Background::failed, this, [this](const QString& message) {
        m_pdf->setEnabled(true);
        m_context.dialogs.message(this, tr("The file could not be written"), message);
    });
    connect(&m_drafting, &app::Background::failed, this, [this](const QString& message) {
        m_problem->show(Banner::Grade::Err, message);
        showChosen();
    });
    connect(m_segments, &QPushButton::clicked, this, [this] { create(false); });
    connect(m_create, &QPushButton::clicked, this, [this] { create(true); });
    return footer;
}

void GroupsPage::connectSession() {
    connect(&m_session, &GroupSession::started, this, [this](const QString& what) {
        m_problem->hide();
        m_working->begin(what);
        m_stack->setCurrentIndex(1);
    });
    connect(&m_session, &GroupSession::progressed, m_working, &WorkingPane::setDone);
    connect(m_working, &WorkingPane::cancelled, &m_session, &GroupSession::cancel);
    connect(&m_session, &GroupSession::ready, this, &GroupsPage::show);
    const auto leave = [this](const QString& message) {
        const bool stopped = message.isEmpty();
        m_problem->show(stopped ? Banner::Grade::Info : Banner::Grade::Err,
                        stopped ? tr("Stopped. Nothing was changed.") : message,
                        stopped ? tr("Look again") : QString());
        m_stack->setCurrentIndex(0);
    };
    connect(&m_session, &GroupSession::failed, this, leave);
    connect(&m_session, &GroupSession::stopped, this, [leave] { leave({}); });
    connect(m_problem, &Banner::pressed, this, [this] {
        m_problem->hide();
        if (!m_workspace || m_asked.isNull()) return;
        if (m_session.id() == m_asked) return m_session.findAgain();
        lookAt(m_asked);
    });
    connect(m_side, &GroupSide::rulesWanted, this, &GroupsPage::editRules);
    connect(m_side, &GroupSide::tiersWanted, this, &GroupsPage::editTiers);
}

void GroupsPage::setWorkspace(app::Workspace* workspace) {
    m_drafting.cancel();
    m_session.close();
    m_workspace = workspace;
    m_asked = {};
}

bool GroupsPage::open(const QStringList& path) {
    // "table/<dataset id>"
    const auto id = domain::Uuid::parse(app::fromQt(path.value(1)));
    if (!m_workspace || !id) return false;
    return lookAt(*id);
}

bool GroupsPage::lookAt(const domain::Uuid& dataset) {
    m_asked = dataset;
    if (m_session.id() == dataset && m_workspace->find<domain::Dataset>(dataset)) return true;
    LongStep step(this, *m_workspace, tr("Reading the table"));
    if (!m_session.open(*m_workspace, dataset, step.step())) return false;
    Q_EMIT expects(QStringLiteral("personas"));
    return true;
}

QString GroupsPage::place() const {
    return QStringLiteral("sources/table/") + toQt(m_asked.str());
}

void GroupsPage::show() {
    m_problem->hide();
    m_stack->setCurrentIndex(0);
    const analysis::Grouping& grouping = m_session.grouping();
    m_header->setNote(toQt(m_session.dataset().name));
    m_groupsPanel->setTitle(
        tr("%1 groups of %2 rows")
            .arg(app::countText(grouping.segments.size()), app::countText(m_session.dataset().rows)));
    m_side->show();
    m_shares->setChart(app::shareChart(grouping.segments));
    m_list->setRows({});
    showRows();
    m_list->setCurrentId(QStringLiteral("0"));
    m_detail->reload();
    if (isVisible()) m_list->setFocus();
}

void GroupsPage::showRows() {
    const analysis::Grouping& grouping = m_session.grouping();
    const QStringList before = m_list->checkedIds();
    const bool fresh = m_list->count() == 0;
    std::vector<Row> rows;
    for (std::size_t i = 0; i < grouping.segments.size(); ++i) {
        const analysis::Group& group = grouping.segments[i];
        Row row;
        row.id = QString::number(i);
        row.title = QStringLiteral("%1  %2").arg(app::groupLetter(i), m_session.name(i));
        QStringList traits;
        for (const analysis::Trait& trait : group.traits) {
            if (traits.size() == static_cast<qsizetype>(traitsInRow)) break;
            traits.append(app::traitText(trait, m_session.profiles()[trait.column]));
        }
        row.sub = traits.isEmpty() ? tr("Nothing tells it from the rest") : traits.join(QStringLiteral("; "));
        row.right = app::percentText(group.share);
        row.rightSub = tr("%1 rows").arg(locale().toString(static_cast<qulonglong>(group.size)));
        row.icon = markOf(m_context.theme, i, devicePixelRatioF());
        row.checkable = true;
        row.checked = fresh ? group.share >= analysis::smallShare : before.contains(row.id);
        row.warn = group.share < analysis::smallShare;
        rows.push_back(row);
    }
    m_list->setRows(rows);
    showChosen();
}

std::vector<std::size_t> GroupsPage::chosen() const {
    std::vector<std::size_t> groups;
    for (const QString& id : m_list->checkedIds()) groups.push_back(static_cast<std::size_t>(id.toULongLong()));
    return groups;
}

void GroupsPage::showChosen() {
    const auto count = static_cast<int>(chosen().size());
    const domain::CustomerKind kind =
        m_workspace ? app::kindOf(m_session.dataset(), m_workspace->catalogue()) : domain::CustomerKind::B2c;
    QStringList fields;
    if (m_session.isReady() && m_workspace)
        for (std::size_t i = 0; i < m_session.profiles().size(); ++i) {
            const std::string key =
                app::fieldFor(m_session.dataset().columns[i], m_session.profiles()[i], kind, m_workspace->catalogue());
            if (const auto* field = m_workspace->catalogue().field(key); field && !m_session.profiles()[i].personal)
                fields.append(toQt(field->label.in(m_context.language.current())));
        }
    fields.removeDuplicates();
    m_note->setText(count == 0 ? tr("Choose the groups that are worth a persona.")
                    : fields.isEmpty()
                        ? tr("%n groups chosen. What tells them apart is written down with its figure.", nullptr, count)
                        : tr("%n groups chosen. Filled from the table: %1. The rest is written down with its figure.",
                             nullptr, count)
                              .arg(fields.join(QStringLiteral(", "))));
    const bool may = count > 0 && m_workspace && !m_workspace->readOnly();
    m_create->setText(tr("Create %n personas", nullptr, count));
    m_create->setEnabled(may);
    m_segments->setEnabled(may);
}

void GroupsPage::editRules() {
    if (!m_session.isReady()) return;
    RulesDialog dialog(m_context, m_session, this);
    if (dialog.exec() == QDialog::Accepted) m_session.setRules(dialog.rules());
}

void GroupsPage::editTiers() {
    if (!m_session.isReady()) return;
    TiersDialog dialog(m_context, m_session, this);
    if (dialog.exec() == QDialog::Accepted) m_session.setTiers(dialog.column(), dialog.limits());
}

app::DraftOptions GroupsPage::draftOptions(bool personas) const {
    const auto source = m_workspace->find<domain::Source>(m_session.dataset().sourceId);
    const auto study = source ? m_workspace->find<domain::Study>(source->studyId) : std::nullopt;
    app::DraftOptions options;
    options.chosen = chosen();
    options.personas = personas;
    options.kind = study ? study->kind : app::kindOf(m_session.dataset(), m_workspace->catalogue());
    options.study = study ? study->id : domain::Uuid();
    options.language = m_context.language.current();
    for (const domain::PersonaSummary& persona : m_workspace->personaSummaries())
        options.takenNames.push_back(persona.name);
    return options;
}

void GroupsPage::create(bool personas) {
    if (!m_workspace || !m_session.isReady() || m_drafting.isRunning()) return;
    struct Work {
        domain::Dataset dataset;
        std::shared_ptr<const domain::Table> cells;
        std::shared_ptr<const std::vector<analysis::ColumnProfile>> profiles;
        analysis::Grouping grouping;
        std::vector<std::string> names;
        std::vector<std::optional<domain::Tier>> tiers;
        app::DraftOptions options;
        domain::Bundle bundle;
    };
    auto work = std::make_shared<Work>(Work{m_session.dataset(),
                                            m_session.sharedCells(),
                                            m_session.sharedProfiles(),
                                            m_session.grouping(),
                                            m_session.names(),
                                            m_session.tiers(),
                                            draftOptions(personas),
                                            {}});
    m_create->setEnabled(false);
    m_segments->setEnabled(false);
    m_drafting.run(
        [work, catalogue = m_workspace->catalogue()](const analysis::Progress&) {
            const app::DatasetGroups groups{
                work->dataset,          *work->cells, *work->profiles, work->grouping.segments,
                work->grouping.groupOf, work->names,  work->tiers};
            work->bundle = app::draftFromGroups(groups, work->options, catalogue);
        },
        [this, work] { keep(work->bundle, work->options.personas); });
}

void GroupsPage::keep(const domain::Bundle& bundle, bool personas) {
    showChosen();
    if (!m_workspace || !m_workspace->addBundle(bundle, personas ? tr("Create personas") : tr("Save as segments")))
        return;
    const auto count = static_cast<int>(bundle.segments.size());
    if (!personas) {
        Q_EMIT notify(tr("Saved %n segments", nullptr, count), true);
        return;
    }
    Q_EMIT notify(tr("Created %n personas; their names are drafts", nullptr, count), true);
    std::vector<domain::Uuid> made;
    for (const domain::Persona& persona : bundle.personas) made.push_back(persona.id);
    Q_EMIT this->made(made);
    if (isVisible()) Q_EMIT navigateSoon(QStringLiteral("personas"));
}

void GroupsPage::exportPdf() {
    if (!m_workspace || !m_session.isReady()) return;
    const QString name = toQt(m_session.dataset().name);
    const QString proposal = app::safeFileName(tr("Groups of %1").arg(name), tr("Groups")) + QStringLiteral(".pdf");
    const QString proposed = proposedFile(m_context, m_workspace->fileName(), proposal);
    const QString file = withEnding(m_context.dialogs.saveFile(this, tr("Save as"), proposed, tr("PDF (*.pdf)")),
                                    QStringLiteral(".pdf"));
    if (file.isEmpty()) return;
    app::GroupsReport report;
    report.table = name;
    report.cells = m_session.sharedCells();
    report.profiles = m_session.sharedProfiles();
    report.grouping = m_session.grouping();
    report.found = m_session.way() == GroupSession::Way::Found;
    for (std::size_t i = 0; i < report.grouping.segments.size(); ++i) report.names.append(m_session.name(i));
    report.scatter = m_detail->scatter();
    const bool held = m_pdf->hasFocus();
    m_pdf->setEnabled(false);
    // Meanwhile the keyboard is at the next button; it comes back unless it was taken elsewhere.
    const QPointer<QWidget> next = held ? window()->focusWidget() : nullptr;
    m_writing.run(
        [report = std::move(report), file, &knowledge = m_context.knowledge,
         options = app::cardOptionsOf(*m_workspace, m_context.language.current(), m_context.settings.author())](
            const analysis::Progress&) {
            app::card::writePdf(app::layoutGroupsReport(report, knowledge, options), file);
        },
        [this, file, next] {
            m_pdf->setEnabled(true);
            if (next && window()->focusWidget() == next) m_pdf->setFocus(Qt::OtherFocusReason);
            rememberFolder(m_context, QFileInfo(file).absolutePath());
            Q_EMIT notify(tr("Wrote %1").arg(QFileInfo(file).fileName()), false);
        });
}

void GroupsPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_F2) return m_detail->focusName();
    Page::keyPressEvent(event);
}

}  // namespace chandung::gui
