#include "gui/sources/transcriptview.h"

#include "chandung/app/text.h"
#include "gui/components/readable.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>

namespace chandung::gui {

namespace {

/// Places in UTF-8 as places in Qt's text; asked in rising order.
class Places {
public:
    explicit Places(const std::string& bytes) : m_bytes(bytes) {}

    int at(std::size_t byte) {
        for (; m_byte < byte; ++m_byte) {
            const auto c = static_cast<unsigned char>(m_bytes[m_byte]);
            // Every character but those beyond the first plane is one unit; those are two.
            if ((c & 0xC0) != 0x80) m_place += c >= 0xF0 ? 2 : 1;
        }
        return m_place;
    }

private:
    const std::string& m_bytes;
    std::size_t m_byte = 0;
    int m_place = 0;
};

}  // namespace

TranscriptView::TranscriptView(Context& context, QWidget* parent) : QTextEdit(parent), m_context(context) {
    setObjectName(QStringLiteral("transcriptView"));
    setAccessibleName(tr("Text of the source, by sentences"));
    setReadOnly(true);
    setAcceptRichText(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(NoFrame);
    setFont(context.theme.font(Type::Body));
    document()->setDocumentMargin(14);
    connect(&context.theme, &Theme::changed, this, &TranscriptView::paintParts);
}

void TranscriptView::resizeEvent(QResizeEvent* event) {
    QTextEdit::resizeEvent(event);
    keepReadable(*this);
}

void TranscriptView::setTranscript(const QString& text, const std::set<QString>& filed) {
    const bool other = text != m_text;
    if (other) {
        m_text = text;
        m_current = -1;
        setPlainText(text);
        spread();
        m_sentences.clear();
        m_speakers.clear();
        m_personal.clear();
        const std::string bytes = app::fromQt(text);
        Places places(bytes);
        Places speakers(bytes);
        for (const domain::Sentence& sentence : domain::splitSentences(bytes)) {
            Part part;
            part.begin = places.at(sentence.span.begin);
            part.end = places.at(sentence.span.end);
            part.text = app::toQt(bytes.substr(sentence.span.begin, sentence.span.size()));
            if (sentence.speaker.size() > 0) {
                part.speaker = app::toQt(bytes.substr(sentence.speaker.begin, sentence.speaker.size()));
                const int begin = speakers.at(sentence.speaker.begin);
                const int end = speakers.at(sentence.speaker.end);
                if (m_speakers.empty() || m_speakers.back().first != begin) m_speakers.emplace_back(begin, end);
            }
            m_sentences.push_back(part);
        }
        Places personal(bytes);
        for (const domain::PersonalDetail& detail : domain::findPersonal(bytes)) {
            const int begin = personal.at(detail.span.begin);
            m_personal.emplace_back(begin, personal.at(detail.span.end));
        }
    }
    for (Part& part : m_sentences) part.filed = filed.contains(part.text);
    paintParts();
}

void TranscriptView::spread() {
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(150, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(6);
    all.mergeBlockFormat(format);
}

QTextEdit::ExtraSelection TranscriptView::mark(int begin, int end, const QTextCharFormat& format) const {
    ExtraSelection selection;
    selection.cursor = QTextCursor(document());
    selection.cursor.setPosition(begin);
    selection.cursor.setPosition(end, QTextCursor::KeepAnchor);
    selection.format = format;
    return selection;
}

void TranscriptView::paintParts() {
    const Colours& c = m_context.theme.colours();
    QList<ExtraSelection> marks;
    QTextCharFormat speaker;
    speaker.setForeground(c.text3);
    for (const auto& [begin, end] : m_speakers) marks.append(mark(begin, end, speaker));
    QTextCharFormat filed;
    filed.setBackground(c.tint2);
    QTextCharFormat current;
    current.setBackground(c.accent);
    current.setForeground(c.onAccent);
    for (std::size_t i = 0; i < m_sentences.size(); ++i) {
        const bool isCurrent = static_cast<int>(i) == m_current;
        if (isCurrent || m_sentences[i].filed)
            marks.append(mark(m_sentences[i].begin, m_sentences[i].end, isCurrent ? current : filed));
    }
    QTextCharFormat personal;
    personal.setUnderlineStyle(QTextCharFormat::DashUnderline);
    personal.setUnderlineColor(c.warn);
    personal.setFontUnderline(true);
    for (const auto& [begin, end] : m_personal) marks.append(mark(begin, end, personal));
    setExtraSelections(marks);
}

void TranscriptView::setCurrent(int index) {
    m_current = index;
    QTextCursor cursor(document());
    cursor.setPosition(index < 0 ? 0 : m_sentences[static_cast<std::size_t>(index)].end);
    setTextCursor(cursor);
    ensureCursorVisible();
    paintParts();
    Q_EMIT currentChanged();
}

bool TranscriptView::next(int by) {
    const int index = m_current < 0 ? (by > 0 ? 0 : sentences() - 1) : m_current + by;
    if (index < 0 || index >= sentences()) return false;
    setCurrent(index);
    return true;
}

bool TranscriptView::nextUnfiled() {
    for (int step = 1; step <= sentences(); ++step) {
        const int index = (qMax(m_current, -1) + step) % sentences();
        if (m_sentences[static_cast<std::size_t>(index)].filed) continue;
        setCurrent(index);
        return true;
    }
    return false;
}

int TranscriptView::unfiled() const {
    return static_cast<int>(
        std::count_if(m_sentences.begin(), m_sentences.end(), [](const Part& part) { return !part.filed; }));
}

QString TranscriptView::chosenText() const {
    const QString marked = textCursor().selectedText().replace(QChar::ParagraphSeparator, QLatin1Char(' ')).trimmed();
    if (!marked.isEmpty()) return marked;
    return m_current < 0 ? QString() : m_sentences[static_cast<std::size_t>(m_current)].text;
}

QString TranscriptView::chosenSpeaker() const {
    return m_current < 0 ? QString() : m_sentences[static_cast<std::size_t>(m_current)].speaker;
}

bool TranscriptView::handleKey(QKeyEvent* event) {
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasted(QApplication::clipboard()->text());
        return true;
    }
    if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_M) {
        Q_EMIT maskWanted();
        return true;
    }
    if (modifiers != Qt::NoModifier) return false;
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT fileWanted();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Right:
            return next(1);
        case Qt::Key_Up:
        case Qt::Key_Left:
            return next(-1);
        case Qt::Key_F4:
            return nextUnfiled();
        default:
            break;
    }
    if (event->key() < Qt::Key_1 || event->key() > Qt::Key_9) return false;
    Q_EMIT fieldPicked(event->key() - Qt::Key_0);
    return true;
}

void TranscriptView::keyPressEvent(QKeyEvent* event) {
    if (handleKey(event))
        event->accept();
    else
        QTextEdit::keyPressEvent(event);
}

bool TranscriptView::event(QEvent* event) {
    // Tab goes on inside the text, and leaves it behind the last sentence.
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool forward = key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier;
        const bool back = key->key() == Qt::Key_Backtab && m_current >= 0;
        if ((forward && next(1)) || (back && next(-1))) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // These mean the sentence here, not what the window has on them.
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool mask = key->key() == Qt::Key_M && key->modifiers() == Qt::ControlModifier;
        if (mask || (key->key() == Qt::Key_F4 && key->modifiers() == Qt::NoModifier)) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void TranscriptView::mouseReleaseEvent(QMouseEvent* event) {
    QTextEdit::mouseReleaseEvent(event);
    const int place = textCursor().selectionStart();
    for (std::size_t i = 0; i < m_sentences.size(); ++i) {
        if (place < m_sentences[i].begin || place > m_sentences[i].end) continue;
        m_current = static_cast<int>(i);
        paintParts();
        Q_EMIT currentChanged();
        return;
    }
}

void TranscriptView::focusInEvent(QFocusEvent* event) {
    QTextEdit::focusInEvent(event);
    if (m_current < 0 && !m_sentences.empty()) setCurrent(0);
}

void TranscriptView::dropEvent(QDropEvent* event) {
    event->ignore();
}

void TranscriptView::insertFromMimeData(const QMimeData* source) {
    Q_EMIT pasted(source->text());
}

}  // namespace chandung::gui
