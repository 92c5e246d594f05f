#pragma once

#include "gui/context.h"
#include "gui/find/findable.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace chandung::gui {

/// Finds words in the page that is open; floats over its upper right corner. Enter and F3 go on, Shift F3 goes back,
/// Esc closes it.
class FindBar : public QFrame {
    Q_OBJECT

public:
    FindBar(Context& context, QWidget* host);

    /// Over this page; null closes it.
    void openFor(QWidget* page);
    void step(int by);
    void close();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void show(std::size_t at);
    void place();
    [[nodiscard]] Findable* page() const;

    QPointer<QWidget> m_page;
    QLineEdit* m_words;
    QLabel* m_count;
    std::vector<FindSpot> m_hits;
    std::size_t m_at = 0;
};

}  // namespace chandung::gui
