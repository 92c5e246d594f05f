#include "gui/components/pageview.h"

#include "chandung/app/numbers.h"

#include "gui/components/cardpreview.h"
#include "gui/components/labels.h"
#include "gui/components/pagecontrols.h"
#include "gui/components/sealeddocument.h"
#include "gui/context.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

namespace chandung::gui {

namespace {

constexpr int barHeight = 45;

}  // namespace

PageView::PageView(Context& context, QWidget* parent)
    : QWidget(parent),
      m_preview(new CardPreview(context)),
      m_scroll(new QScrollArea(this)),
      m_text(new QTextBrowser(this)) {
    m_name = makeLabel(context.theme, {}, Type::Label, "second", this);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_number = makeLabel(context.theme, {}, Type::Label, "", this);
    m_number->setObjectName(QStringLiteral("pageNumberLabel"));
    m_message = makeText(context.theme, {}, Type::Body, "second", this);
    m_message->setObjectName(QStringLiteral("previewMessageLabel"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->hide();
    m_text->setObjectName(QStringLiteral("fileTextBrowser"));
    m_text->setAccessibleName(tr("Beginning of the file"));
    m_text->setOpenLinks(false);
    m_text->setDocument(new SealedDocument(QStringLiteral("data"), m_text));
    m_text->hide();
    const PageButtons turn = makePageButtons(context, m_preview, this);
    m_zoom = new ZoomBox(ZoomBox::wholePage, this);
    m_zoom->setObjectName(QStringLiteral("zoomComboBox"));

    auto* bar = new QFrame(this);
    bar->setProperty("bar", QStringLiteral("pane"));
    bar->setFixedHeight(barHeight);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::l, 0, space::l, 0);
    row->setSpacing(6);
    row->addWidget(m_name, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{turn.back, m_number, turn.forward, m_zoom})
        row->addWidget(widget);
    m_scroll->setObjectName(QStringLiteral("pageScrollArea"));
    m_scroll->setWidget(m_preview);
    m_scroll->setAlignment(Qt::AlignCenter);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_preview->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(makeRule(this));
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_message, 1);
    connect(m_preview, &CardPreview::pageChanged, this, &PageView::showPage);
    connect(m_zoom, &QComboBox::currentIndexChanged, this, &PageView::fit);
}

const app::card::Document& PageView::document() const {
    return m_preview->document();
}

int PageView::page() const {
    return m_preview->page();
}

void PageView::setDocument(app::card::Document document) {
    showOnly(m_scroll);
    m_preview->setDocument(std::move(document));
    fit();
}

void PageView::setText(const QString& text, Qt::TextFormat format) {
    m_preview->setDocument({});
    showOnly(m_text);
    m_text->setLineWrapMode(format == Qt::PlainText ? QTextEdit::NoWrap : QTextEdit::WidgetWidth);
    if (format == Qt::PlainText)
        m_text->setPlainText(text);
    else if (format == Qt::MarkdownText)
        m_text->setMarkdown(text);
    else
        m_text->setHtml(text);
}

void PageView::showOnly(QWidget* one) {
    for (QWidget* widget : std::initializer_list<QWidget*>{m_scroll, m_text, m_message})
        widget->setVisible(widget == one);
    m_zoom->setEnabled(one == m_scroll);
}

void PageView::setMessage(const QString& message) {
    m_preview->setDocument({});
    m_message->setText(message);
    showOnly(m_message);
}

void PageView::showPage(int page, int count) {
    m_number->setText(count > 0 ? tr("page %1 of %2").arg(app::countText(page + 1), app::countText(count)) : QString());
    m_name->setText(count > 0 ? document().pages[static_cast<std::size_t>(page)].persona : QString());
    fit();
}

void PageView::fit() {
    if (m_preview->pageCount() == 0) return;
    const QSize room = m_scroll->size() - QSize(2 * space::m, 2 * space::m);
    const int percent = m_zoom->percent();
    int width = room.width();
    if (percent > 0) width = m_preview->printedWidth() * percent / 100;
    if (percent == ZoomBox::fitWidth && m_preview->heightForWidth(width) > room.height())
        width -= m_scroll->verticalScrollBar()->sizeHint().width();
    if (percent == ZoomBox::wholePage) {
        const int high = m_preview->heightForWidth(width);
        if (high > room.height()) width = width * std::max(1, room.height()) / high;
    }
    width = std::max(width, 40);
    const QSize size(width, m_preview->heightForWidth(width));
    if (m_preview->size() != size) m_preview->resize(size);
}

void PageView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

}  // namespace chandung::gui
