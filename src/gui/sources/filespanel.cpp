#include "gui/sources/filespanel.h"

#include "chandung/app/attachments.h"
#include "chandung/app/language.h"
#include "chandung/app/messages.h"
#include "chandung/app/text.h"
#include "gui/components/editgate.h"
#include "gui/components/emptystate.h"
#include "gui/components/labels.h"
#include "gui/components/rowlist.h"
#include "gui/dialogs.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

namespace chandung::gui {

using app::toQt;

namespace {

domain::Uuid idOf(const QString& text) {
    return domain::Uuid::parse(app::fromQt(text)).value_or(domain::Uuid());
}

}  // namespace

FilesPanel::FilesPanel(Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_stack(new QStackedWidget),
      m_list(new RowList(context, QStringLiteral("filesList"), tr("Files of the source"))),
      m_error(makeText(context.theme, QString(), Type::Label, "err")) {
    setAcceptDrops(true);
    m_error->setObjectName(QStringLiteral("fileErrorLabel"));
    m_error->setContentsMargins(space::m, space::s, space::m, 0);
    m_error->hide();
    auto* empty = new EmptyState(context, QStringLiteral("attach"), tr("No file yet"),
                                 tr("Drop a recording, a photo or a report here. Up to 48 MB it is kept in the "
                                    "workspace, above that as a link."));
    QPushButton* first = empty->addButton(tr("Add a file…"), QStringLiteral("plus"), "primary");
    m_stack->addWidget(m_list);
    m_stack->addWidget(empty);
    m_question = buildQuestion();
    QPushButton* add = makeButton(tr("Add a file…"), "compact");
    add->setObjectName(QStringLiteral("addFileButton"));
    QPushButton* show = makeButton(tr("Open…"), "compact");
    show->setObjectName(QStringLiteral("openFileButton"));
    QPushButton* trash = makeButton(tr("Remove"), "compact");
    trash->setObjectName(QStringLiteral("removeFileButton"));
    for (QPushButton* button : {first, add, trash}) markEditing(button);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(space::m, space::s, space::m, space::s);
    bar->setSpacing(space::s);
    bar->addWidget(
        makeText(context.theme, tr("Files stay in this workspace and are not exported."), Type::Label, "hint"), 1);
    for (QPushButton* button : {trash, show, add}) bar->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_error);
    layout->addWidget(m_question);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeRule());
    layout->addLayout(bar);
    connect(first, &QPushButton::clicked, this, &FilesPanel::chooseFile);
    connect(add, &QPushButton::clicked, this, &FilesPanel::chooseFile);
    connect(show, &QPushButton::clicked, this, [this] { ask(m_list->currentId()); });
    connect(trash, &QPushButton::clicked, this, [this] { remove(m_list->currentId()); });
    connect(m_list, &RowList::opened, this, &FilesPanel::ask);
    connect(m_list, &RowList::deleteWanted, this, &FilesPanel::remove);
}

QWidget* FilesPanel::buildQuestion() {
    auto* frame = new QFrame;
    frame->setObjectName(QStringLiteral("openQuestionFrame"));
    frame->setProperty("banner", QStringLiteral("warn"));
    m_questionText = makeText(m_context.theme, QString(), Type::Body);
    QPushButton* open = makeButton(tr("Open in its program"), "compact");
    open->setObjectName(QStringLiteral("reallyOpenButton"));
    QPushButton* leave = makeButton(tr("Leave it closed"), "compact");
    auto* layout = new QHBoxLayout(frame);
    layout->setContentsMargins(space::m, 6, space::s, 6);
    layout->setSpacing(space::s);
    layout->addWidget(m_questionText, 1);
    layout->addWidget(leave);
    layout->addWidget(open);
    connect(open, &QPushButton::clicked, this, &FilesPanel::open);
    connect(leave, &QPushButton::clicked, frame, &QWidget::hide);
    frame->hide();
    return frame;
}

void FilesPanel::setSource(app::Workspace* workspace, const domain::Uuid& source) {
    if (source != m_source || workspace != m_workspace) {
        m_question->hide();
        m_error->hide();
    }
    m_workspace = workspace;
    m_source = source;
    reload();
}

void FilesPanel::reload() {
    std::vector<Row> rows;
    if (m_workspace) {
        const QLocale locale = app::localeOf(m_context.language.current());
        for (const domain::Attachment& file : m_workspace->all<domain::Attachment>()) {
            if (file.sourceId != m_source) continue;
            Row row;
            row.id = toQt(file.id.str());
            row.title = toQt(file.name);
            row.sub = file.isInside() ? tr("In the workspace") : tr("Link to %1").arg(toQt(file.link));
            row.right = app::sizeText(file.size, locale);
            row.icon = m_context.theme.icon(file.isInside() ? QStringLiteral("attach") : QStringLiteral("link"));
            rows.push_back(row);
        }
    }
    m_count = static_cast<int>(rows.size());
    m_list->setRows(rows);
    if (m_list->currentId().isEmpty() && !rows.empty()) m_list->setCurrentId(rows.front().id);
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    setEnabled(m_workspace && !m_source.isNull());
}

void FilesPanel::chooseFile() {
    const QString file =
        m_context.dialogs.openFile(this, tr("Add a file"), QString(), tr("All files (%1)").arg(QStringLiteral("*")));
    if (!file.isEmpty()) add({file});
}

void FilesPanel::add(const QStringList& files) {
    if (!m_workspace || m_workspace->readOnly() || m_source.isNull()) return;
    m_error->hide();
    std::vector<domain::Attachment> attachments;
    QStringList errors;
    for (const QString& file : files) {
        try {
            attachments.push_back(app::attachmentOf(file, m_source, m_workspace->fileName()));
        } catch (const domain::Error& error) {
            errors << app::messageFor(error);
        }
    }
    if (!errors.isEmpty()) {
        m_error->setText(errors.join(QLatin1Char('\n')));
        m_error->show();
    }
    // No empty step of undo.
    if (attachments.empty()) return;
    bool linked = false;
    {
        const app::Workspace::Group group(*m_workspace, tr("Add file"));
        for (const domain::Attachment& attachment : attachments)
            if (m_workspace->save(attachment, tr("Add file"))) linked = linked || !attachment.isInside();
    }
    if (linked) Q_EMIT notify(tr("Above 48 MB only a link is kept. Leave the file where it is."), true);
    reload();
}

void FilesPanel::ask(const QString& id) {
    const auto file = m_workspace ? m_workspace->find<domain::Attachment>(idOf(id)) : std::nullopt;
    if (!file) return;
    m_asked = file->id;
    m_questionText->setText(
        tr("“%1” would open in another program. Open it only if you trust where it came from.").arg(toQt(file->name)));
    m_question->show();
}

void FilesPanel::open() {
    m_question->hide();
    const auto file = m_workspace ? m_workspace->find<domain::Attachment>(m_asked) : std::nullopt;
    if (!file) return;
    try {
        QString path = toQt(file->link);
        if (file->isInside()) {
            if (!m_folder) m_folder = std::make_unique<QTemporaryDir>();
            path = app::writeOut(*file, m_folder->path());
        } else if (!QFileInfo(path).isFile()) {
            throw domain::Error(domain::ErrorCode::FileNotFound, {file->link});
        }
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path))) {
            m_error->setText(tr("No program on this computer opens “%1”.").arg(toQt(file->name)));
            m_error->show();
        }
    } catch (const domain::Error& error) {
        m_error->setText(app::messageFor(error));
        m_error->show();
    }
}

void FilesPanel::remove(const QString& id) {
    if (id.isEmpty() || !m_workspace || m_workspace->readOnly()) return;
    if (m_workspace->remove<domain::Attachment>(idOf(id), tr("Move file to trash")))
        Q_EMIT notify(tr("Moved the file to the trash"), true);
}

void FilesPanel::dragEnterEvent(QDragEnterEvent* event) {
    if (m_workspace && !m_workspace->readOnly() && event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void FilesPanel::dropEvent(QDropEvent* event) {
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) files.append(url.toLocalFile());
    if (files.isEmpty()) return;
    event->acceptProposedAction();
    add(files);
}

}  // namespace chandung::gui
