#pragma once

#include <QButtonGroup>
#include <QWidget>

class QHBoxLayout;

namespace chandung::gui {

/// At most four short words side by side, one of them chosen.
class SegmentedChoice : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedChoice(QWidget* parent = nullptr);

    void addChoice(const QString& text, const QIcon& icon = {});
    void setChoiceText(int index, const QString& text);
    [[nodiscard]] int current() const { return m_group.checkedId(); }
    /// Chooses without a signal.
    void setCurrent(int index);

Q_SIGNALS:
    /// The user chose.
    void chosen(int index);

private:
    void dress();
    /// Tab lands on what is chosen; arrows go to the others.
    void guideTab();

    QHBoxLayout* m_layout;
    QButtonGroup m_group;
};

}  // namespace chandung::gui
