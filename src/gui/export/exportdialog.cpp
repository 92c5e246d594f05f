#include "gui/export/exportdialog.h"

#include "chandung/app/numbers.h"
#include "chandung/app/outputfile.h"
#include "chandung/app/settings.h"
#include "gui/components/labels.h"
#include "gui/components/pageview.h"
#include "gui/dialogs.h"
#include "gui/export/exportform.h"
#include "gui/export/printing.h"
#include "gui/folders.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

#include <utility>

namespace chandung::gui {

namespace {

constexpr QSize usualSize{1000, 640};
constexpr int formWidth = 332;
constexpr int mostLookedAt = 40;  // of many cards the first ones are looked at; all are written and printed
constexpr int mostRead = 3;       // of a file without pages
constexpr int mostTogether = 6;   // where all stand in one text
constexpr int mostBytes = 60'000;
constexpr int soonMs = 30;  // several choices in a row are laid out once

/// The first `most` personas of a selection; 0: all of it.
app::card::Selection firstOf(const app::card::Selection& all, const domain::Bundle& bundle, int most) {
    app::card::Selection selection = all;
    if (most == 0) return selection;
    selection.personas.clear();
    for (const domain::Persona& persona : app::chosenPersonas(all, bundle)) {
        selection.personas.push_back(persona.id);
        if (static_cast<int>(selection.personas.size()) == most) break;
    }
    return selection;
}
}  // namespace

ExportDialog::ExportDialog(Context& context, app::Workspace& workspace, std::vector<domain::Uuid> chosen,
                           QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_workspace(workspace),
      m_bundle(std::make_shared<domain::Bundle>(workspace.bundle())),
      m_form(new ExportForm(context, workspace, *m_bundle, std::move(chosen), this)),
      m_pages(new PageView(context, this)) {
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    resize(usualSize);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(formWidth);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_form->setProperty("pane", QStringLiteral("form"));
    m_form->setAttribute(Qt::WA_StyledBackground);
    scroll->setWidget(m_form);
    m_options = scroll;
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(scroll);
    middle->addWidget(m_pages, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(makeFoot());

    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { layOut(); });
    connect(m_form, &ExportForm::changed, this, &ExportDialog::layOutSoon);
    connect(&m_worker, &LayoutWorker::ready, this, &ExportDialog::showPages);
    connect(&m_worker, &LayoutWorker::failed, this, [this](const QString& message) {
        m_printsNext = false;
        m_pages->setMessage(message);
        for (QPushButton* button : {m_export, m_print, m_copy}) button->setEnabled(false);
    });
    connect(&m_run, &ExportRun::progress, this, &ExportDialog::showProgress);
    connect(&m_run, &ExportRun::done, this, &ExportDialog::finish);
    connect(&m_run, &ExportRun::failed, this, &ExportDialog::fail);
    setRunning(false);
    layOut();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::begin(const QString& what) {
    m_form->begin(what);
}

QWidget* ExportDialog::makeFoot() {
    auto* foot = new QFrame(this);
    foot->setProperty("pane", QStringLiteral("footer"));
    m_print = makeButton(tr("Print…"), "", foot);
    m_print->setObjectName(QStringLiteral("printButton"));
    m_print->setIcon(m_context.theme.icon(QStringLiteral("print")));
    m_copy = makeButton(tr("Copy picture"), "", foot);
    m_copy->setObjectName(QStringLiteral("copyButton"));
    m_copy->setIcon(m_context.theme.icon(QStringLiteral("dup")));
    m_state = makeLabel(m_context.theme, {}, Type::Label, "second", foot);
    m_state->setObjectName(QStringLiteral("stateLabel"));
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar = new QProgressBar(foot);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    auto* progress = new QVBoxLayout;
    progress->setSpacing(space::xs);
    progress->addWidget(m_state);
    progress->addWidget(m_bar);
    m_cancel = makeButton(tr("Cancel"), "", foot);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_export = makeButton(tr("Export…"), "primary", foot);
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_export->setDefault(true);  // Enter exports
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(space::l, space::m, space::l, space::m);
    row->setSpacing(space::s);
    row->addWidget(m_print);
    row->addWidget(m_copy);
    row->addSpacing(space::m);
    row->addLayout(progress, 1);
    row->addSpacing(space::m);
    row->addWidget(m_cancel);
    row->addWidget(m_export);
    for (QPushButton* button : {m_print, m_copy, m_cancel}) button->setAutoDefault(false);
    connect(m_print, &QPushButton::clicked, this, &ExportDialog::print);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::write);
    return foot;
}

void ExportDialog::layOutSoon() {
    m_soon.start();
}

void ExportDialog::layOut(bool whole) {
    const app::ExportOrder order = m_form->order();
    const int personas = m_form->personaCount();
    const bool pages = app::hasPages(order.format);
    const bool cards = !app::hasLayout(order.format) || order.layout == app::card::Layout::Card ||
                       order.layout == app::card::Layout::Full;
    m_most = pages ? mostLookedAt : cards ? mostRead : mostTogether;
    m_shortened = !whole && (cards || !pages) && personas > m_most;
    m_printsNext = whole;
    m_text.reset();
    if (pages)
        layOutPages(order);
    else
        readText(order);
}

void ExportDialog::layOutPages(const app::ExportOrder& order) {
    m_worker.ask([order, most = m_shortened ? m_most : 0, bundle = m_bundle, catalogue = m_workspace.catalogue(),
                  &knowledge = m_context.knowledge] {
        return app::card::layoutDocument(order.layout, firstOf(order.selection, *bundle, most), *bundle, catalogue,
                                         knowledge, order.card);
    });
}

/// What the file will hold, made by what writes it; of a workbook its first table.
void ExportDialog::readText(const app::ExportOrder& order) {
    m_text = std::make_shared<QByteArray>();
    m_worker.ask([order, most = m_shortened ? m_most : 0, text = m_text, bundle = m_bundle,
                  catalogue = m_workspace.catalogue(), &knowledge = m_context.knowledge] {
        app::ExportOrder look = order;
        look.selection = firstOf(order.selection, *bundle, most);
        if (look.format == app::ExportFormat::Xlsx) look.format = app::ExportFormat::Csv;
        *text = app::exportBytes(look, {*bundle, catalogue, knowledge});
        return app::card::Document();
    });
}

void ExportDialog::showPages(const app::card::Document& document) {
    const bool text = showText();
    if (!text) m_pages->setDocument(document);
    if (m_run.running()) return;
    m_export->setEnabled(true);
    for (QPushButton* button : {m_print, m_copy}) button->setEnabled(!text);
    const bool cut = text && m_form->order().format != app::ExportFormat::Html && m_text->size() > mostBytes;
    m_state->setText(!m_shortened ? (cut ? tr("The beginning of the file is shown.") : QString())
                     : text       ? tr("The beginning of the file is shown, with %1 of %2 personas.")
                                  .arg(app::countText(m_most), app::countText(m_form->personaCount()))
                            : tr("The first %1 of %2 cards are shown; all are written and printed.")
                                  .arg(app::countText(m_most), app::countText(m_form->personaCount())));
    if (std::exchange(m_printsNext, false)) printShown();
}

/// Of a file without pages its beginning.
bool ExportDialog::showText() {
    if (!m_text) return false;
    const app::ExportFormat format = m_form->order().format;
    m_pages->setText(QString::fromUtf8(format == app::ExportFormat::Html ? *m_text : m_text->left(mostBytes)),
                     format == app::ExportFormat::Html       ? Qt::RichText
                     : format == app::ExportFormat::Markdown ? Qt::MarkdownText
                                                             : Qt::PlainText);
    return true;
}

QString ExportDialog::askTarget(const app::ExportOrder& order, bool each) {
    const QString ending = app::endingOf(order.format);
    const QString proposal = proposedFile(m_context, m_workspace.fileName(),
                                          app::safeFileName(m_form->name(), tr("persona")) + QLatin1Char('.') + ending);
    if (each)
        return m_context.dialogs.chooseFolder(this, tr("Folder for the files"), QFileInfo(proposal).absolutePath());
    QString file = m_context.dialogs.saveFile(this, tr("Export"), proposal,
                                              QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending));
    if (!file.isEmpty() && app::formatOf(QFileInfo(file).suffix()) != order.format) file += QLatin1Char('.') + ending;
    return file;
}

void ExportDialog::write() {
    if (m_run.running()) return;
    ExportJob job;
    job.order = m_form->order();
    job.each = m_form->each();
    job.target = askTarget(job.order, job.each);
    if (job.target.isEmpty()) return;
    rememberFolder(m_context, job.each ? job.target : QFileInfo(job.target).absolutePath());
    m_form->remember();
    job.bundle = m_bundle;
    job.catalogue = m_workspace.catalogue();
    job.knowledge = &m_context.knowledge;
    job.fallback = tr("persona");
    setRunning(true);
    m_state->setText(tr("Writing…"));
    m_run.start(std::move(job));
}

void ExportDialog::showProgress(int done, int total, const QString& name) {
    if (!m_run.running()) return;
    m_bar->setMaximum(total);
    m_bar->setValue(done);
    m_state->setText(
        name.isEmpty()
            ? tr("Writing %1 of %2").arg(app::countText(qMin(done + 1, total)), app::countText(total))
            : tr("Writing %1 of %2, %3").arg(app::countText(qMin(done + 1, total)), app::countText(total), name));
}

void ExportDialog::finish(const QStringList& files) {
    setRunning(false);
    const QFileInfo first(files.value(0));
    const QString text = files.size() == 1 ? tr("%1 written").arg(first.fileName())
                                           : tr("%n files written", nullptr, static_cast<int>(files.size()));
    Q_EMIT written(text, first.absolutePath());
    accept();
}

void ExportDialog::fail(const QString& message, const QStringList& files) {
    setRunning(false);
    m_state->setText(files.isEmpty()
                         ? tr("Stopped. Nothing was written.")
                         : tr("Stopped. %n files are written and whole.", nullptr, static_cast<int>(files.size())));
    if (!message.isEmpty()) m_context.dialogs.message(this, tr("The export did not finish"), message);
}

void ExportDialog::setRunning(bool running) {
    m_options->setEnabled(!running);
    m_bar->setVisible(running);
    m_state->setText(QString());
    m_export->setEnabled(!running);
    for (QPushButton* button : {m_print, m_copy}) button->setEnabled(!running && !m_pages->document().pages.empty());
    m_cancel->setText(running ? tr("Stop") : tr("Cancel"));
}

void ExportDialog::reject() {
    if (m_run.running())
        m_run.cancel();
    else
        QDialog::reject();
}

void ExportDialog::print() {
    if (!m_shortened) return printShown();
    for (QPushButton* button : {m_export, m_print, m_copy}) button->setEnabled(false);
    m_state->setText(tr("Laying out all cards…"));
    layOut(true);
}

void ExportDialog::printShown() {
    const Printout printout = printPages(m_context, this, m_pages->document());
    if (!printout.done) return;
    m_form->remember();
    Q_EMIT written(printout.text, printout.folder);
    accept();
}

void ExportDialog::copy() {
    const auto& pages = m_pages->document().pages;
    if (pages.empty()) return;
    copyPage(pages[static_cast<std::size_t>(m_pages->page())]);
    m_state->setText(tr("The page is on the clipboard."));
}

}  // namespace chandung::gui
