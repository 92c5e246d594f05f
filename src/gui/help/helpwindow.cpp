#include "gui/help/helpwindow.h"

#include "chandung/app/language.h"
#include "gui/components/readable.h"
#include "gui/components/sealeddocument.h"
#include "gui/help/guidetext.h"
#include "gui/help/keytable.h"
#include "gui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QEvent>
#include <QImageReader>
#include <QListWidget>
#include <QPointer>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>
#include <QWindow>

namespace chandung::gui {

namespace {

class GuideBrowser : public QTextBrowser {
public:
    GuideBrowser() { setDocument(new SealedDocument(QStringLiteral("qrc"), this)); }

    /// No picture is wider than the text.
    void fitPictures() {
        const qreal room = qMin<qreal>(readableWidth, viewport()->width() - 2 * document()->documentMargin());
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
            for (auto part = block.begin(); !part.atEnd(); ++part) fitPicture(part.fragment(), room);
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QTextBrowser::resizeEvent(event);
        keepReadable(*this);
        fitPictures();
    }

private:
    void fitPicture(const QTextFragment& part, qreal room) {
        if (!part.charFormat().isImageFormat()) return;
        QTextImageFormat picture = part.charFormat().toImageFormat();
        const QUrl whole = document()->baseUrl().resolved(QUrl(picture.name()));
        const QSize size = QImageReader(QLatin1Char(':') + whole.path()).size();
        const qreal width = qMin<qreal>(room, size.width());
        if (!size.isValid() || width < 1 || picture.width() == width) return;
        picture.setWidth(width);
        picture.setHeight(size.height() * width / size.width());
        QTextCursor cursor(document());
        cursor.setPosition(part.position());
        cursor.setPosition(part.position() + part.length(), QTextCursor::KeepAnchor);
        cursor.setCharFormat(picture);
    }
};

void spaceBlocks(QTextDocument& document, const Theme& theme) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setTopMargin(level == 1 ? 0 : level > 1 ? space::xl : format.topMargin());
        format.setBottomMargin(level > 0 ? space::s : cursor.currentTable() ? 2 : space::s);
        // A quarter of a picture's height would stand empty under it.
        if (!block.text().contains(QChar::ObjectReplacementCharacter))
            format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
        if (level == 0) continue;
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat letters;
        letters.setFont(theme.font(level == 1 ? Type::Display : level == 2 ? Type::Title : Type::Heading));
        cursor.mergeCharFormat(letters);
    }
}

/// Thin lines between rows, as in the tables of the pages.
void dressTables(QTextDocument& document, const Theme& theme) {
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table) continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorder(1);
        format.setBorderBrush(theme.colours().line);
        format.setCellPadding(space::s);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
}

}  // namespace

const QString HelpWindow::shortcuts = QStringLiteral("shortcuts");

HelpWindow::HelpWindow(Context& context) : m_context(context), m_list(new QListWidget), m_text(new GuideBrowser) {
    setObjectName(QStringLiteral("helpWindow"));
    setWindowIcon(context.theme.icon(QStringLiteral("chandung")));
    resize(940, 760);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* panes = new QSplitter(this);
    panes->setHandleWidth(1);
    m_list->setObjectName(QStringLiteral("helpPages"));
    m_list->setMinimumWidth(200);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenExternalLinks(false);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(space::xl);
    panes->addWidget(m_list);
    panes->addWidget(m_text);
    panes->setStretchFactor(1, 1);
    panes->setSizes({240, 700});
    layout->addWidget(panes);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::load);
    // A link leads to another page of the guide, nowhere else.
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        showPage(link.path().section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0));
    });
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &QWidget::close);
    connect(&context.theme, &Theme::changed, this, &HelpWindow::load);
    fill();
}

void HelpWindow::fill() {
    setWindowTitle(tr("Chandung help"));
    m_list->setAccessibleName(tr("Pages of the guide"));
    m_text->setAccessibleName(tr("The page"));
    const QString now = page();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const QString& name : guide::pages()) {
        auto* item = new QListWidgetItem(guide::title(name, m_context.language.current()), m_list);
        item->setData(Qt::UserRole, name);
    }
    auto* keys = new QListWidgetItem(QCoreApplication::translate("chandung::gui::Keys", "Keyboard shortcuts"), m_list);
    keys->setData(Qt::UserRole, shortcuts);
    showPage(now.isEmpty() ? guide::pages().front() : now);
}

void HelpWindow::showPage(const QString& page, int section) {
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->count(); ++row)
            if (m_list->item(row)->data(Qt::UserRole).toString() == page) m_list->setCurrentRow(row);
    }
    load();
    m_section = section;
    goToSection();
}

void HelpWindow::goToSection() {
    int passed = 0;
    for (QTextBlock block = m_text->document()->begin(); m_section > 0 && block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != 2 || ++passed < m_section) continue;
        m_text->setTextCursor(QTextCursor(block));
        const QRectF place = m_text->document()->documentLayout()->blockBoundingRect(block);
        m_text->verticalScrollBar()->setValue(static_cast<int>(place.top()));
        return;
    }
}

QString HelpWindow::page() const {
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

void HelpWindow::load() {
    const auto language = m_context.language.current();
    const QString name = page();
    m_text->document()->setDefaultFont(m_context.theme.font(Type::Body));
    m_text->document()->setBaseUrl(QUrl(QStringLiteral("qrc") + guide::folder(language)));
    m_text->setMarkdown(name == shortcuts ? keyPage() : guide::text(name, language));
    spaceBlocks(*m_text->document(), m_context.theme);
    dressTables(*m_text->document(), m_context.theme);
    static_cast<GuideBrowser*>(m_text)->fitPictures();
    m_text->moveCursor(QTextCursor::Start);
    m_section = 0;
}

void HelpWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) fill();
    QWidget::changeEvent(event);
}

void showHelp(Context& context, const QString& page, int section) {
    static QPointer<HelpWindow> window;
    if (!window) {
        window = new HelpWindow(context);
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->show();
    window->showPage(page, section);
    // A window is blocked by a modal dialog unless it belongs to it.
    const QWidget* modal = QApplication::activeModalWidget();
    window->windowHandle()->setTransientParent(modal ? modal->window()->windowHandle() : nullptr);
    window->raise();
    window->activateWindow();
}

}  // namespace chandung::gui
