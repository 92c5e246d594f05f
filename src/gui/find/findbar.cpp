#include "gui/find/findbar.h"

#include "chandung/app/numbers.h"

#include "gui/components/foundwords.h"
#include "gui/components/labels.h"
#include "gui/pages/page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace chandung::gui {

namespace {
constexpr int barWidth = 420;
constexpr int underHeader = 56;
}  // namespace

FindBar::FindBar(Context& context, QWidget* host)
    : QFrame(host), m_words(new QLineEdit(this)), m_count(makeLabel(context.theme, {}, Type::Label, "hint", this)) {
    setObjectName(QStringLiteral("findBar"));
    setProperty("finder", true);
    m_words->setObjectName(QStringLiteral("findInPageLineEdit"));
    m_words->setPlaceholderText(tr("Find in this page"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setProperty("ownFocus", true);
    m_words->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("findCountLabel"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::s, 2, space::s, 2);
    layout->setSpacing(2);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_count);
    const auto tool = [&](const QString& icon, const QString& tip, auto work) {
        auto* button = new QToolButton(this);
        button->setIcon(context.theme.icon(icon));
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, work);
    };
    tool(QStringLiteral("up"), tr("Previous hit (Shift+F3)"), [this] { step(-1); });
    tool(QStringLiteral("down"), tr("Next hit (F3)"), [this] { step(1); });
    tool(QStringLiteral("close"), tr("Close (Esc)"), [this] { close(); });
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    host->installEventFilter(this);
    hide();
}

Findable* FindBar::page() const {
    return dynamic_cast<Findable*>(m_page.data());
}

void FindBar::openFor(QWidget* page) {
    if (page != m_page) close();
    m_page = page;
    if (!this->page()) return;
    place();
    QFrame::show();
    raise();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    search();
}

void FindBar::close() {
    const bool focused = m_words->hasFocus();
    hide();
    m_hits.clear();
    if (page()) page()->showFound({});
    auto* left = qobject_cast<Page*>(m_page.data());
    m_page = nullptr;
    if (focused && left) left->takeFocus();
}

void FindBar::search() {
    const QStringList words = foundwords::wordsOf(m_words->text());
    const QString current = m_at < m_hits.size() ? m_hits[m_at].id : QString();
    m_hits.clear();
    if (!page()) return;
    page()->showFound(words);
    // With a letter more it goes on from the spot that is shown.
    std::size_t from = 0;
    for (FindSpot& spot : page()->findSpots()) {
        if (spot.id == current) from = m_hits.size();
        if (foundwords::matches(spot.text, words)) m_hits.push_back(std::move(spot));
    }
    setLook(m_words, "wrong", false);
    if (words.isEmpty()) {
        m_count->clear();
    } else if (m_hits.empty()) {
        m_count->setText(tr("not found"));
    } else {
        show(from < m_hits.size() ? from : 0);
    }
}

void FindBar::step(int by) {
    if (m_hits.empty()) return;
    const std::size_t count = m_hits.size();
    show((m_at + count + static_cast<std::size_t>(by + static_cast<int>(count))) % count);
}

void FindBar::show(std::size_t at) {
    m_at = at;
    m_count->setText(tr("%1 of %2").arg(app::countText(at + 1), app::countText(m_hits.size())));
    if (page()) page()->showSpot(m_hits[at], foundwords::wordsOf(m_words->text()));
}

void FindBar::place() {
    const QWidget* host = parentWidget();
    resize(qMin(barWidth, host->width() - 32), sizeHint().height());
    move(host->width() - width() - 20, underHeader);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool back = key->modifiers() & Qt::ShiftModifier;
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            step(back ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace chandung::gui
