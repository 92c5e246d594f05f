#pragma once

#include "chandung/domain/personaldata.h"
#include "chandung/domain/sentences.h"
#include "gui/context.h"

#include <QTextEdit>

#include <set>
#include <vector>

namespace chandung::gui {

/// The text of a source, sentence by sentence: filed ones are tinted, personal details underlined, the current one
/// stands out. A sentence or what is marked with the mouse is filed by Enter; Tab and F4 go on.
class TranscriptView : public QTextEdit {
    Q_OBJECT

public:
    explicit TranscriptView(Context& context, QWidget* parent = nullptr);

    /// Shows a text; `filed` holds what observations of the source say. The current sentence stays when the text does.
    void setTranscript(const QString& text, const std::set<QString>& filed);

    /// What Enter would file: the marked words, else the current sentence; empty when there is neither.
    [[nodiscard]] QString chosenText() const;
    [[nodiscard]] QString chosenSpeaker() const;
    [[nodiscard]] int unfiled() const;
    [[nodiscard]] int sentences() const { return static_cast<int>(m_sentences.size()); }
    [[nodiscard]] int current() const { return m_current; }

    /// False when there is no other one.
    bool next(int by);
    bool nextUnfiled();

Q_SIGNALS:
    void fileWanted();
    /// A key 1–9.
    void fieldPicked(int number);
    void maskWanted();
    void pasted(const QString& text);
    void currentChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    struct Part {
        int begin = 0;
        int end = 0;
        QString text;
        QString speaker;
        bool filed = false;
    };
    void spread();
    void setCurrent(int index);
    void paintParts();
    [[nodiscard]] ExtraSelection mark(int begin, int end, const QTextCharFormat& format) const;
    bool handleKey(QKeyEvent* event);

    Context& m_context;
    QString m_text;
    std::vector<Part> m_sentences;
    std::vector<std::pair<int, int>> m_speakers;
    std::vector<std::pair<int, int>> m_personal;
    int m_current = -1;
};

}  // namespace chandung::gui
