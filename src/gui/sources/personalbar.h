#pragma once

#include "chandung/domain/personaldata.h"
#include "gui/context.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace chandung::gui {

class RowList;

/// Says which personal details a text has, and offers to mask them, all or those chosen one by one.
class PersonalBar : public QFrame {
    Q_OBJECT

public:
    explicit PersonalBar(Context& context, QWidget* parent = nullptr);

    /// Hidden when there are none. `pending`: the text is not kept yet, so that it may also be kept as it is.
    void setText(const QString& text, bool pending);
    [[nodiscard]] const std::vector<domain::PersonalDetail>& details() const { return m_details; }
    /// Those that are to be masked.
    [[nodiscard]] std::vector<domain::PersonalDetail> chosen() const;
    /// The words of a mask in the language of the interface.
    [[nodiscard]] static domain::MaskWords maskWords();

Q_SIGNALS:
    void maskWanted();
    void keepWanted();

private:
    void showList(bool shown);
    void countChosen();

    std::vector<domain::PersonalDetail> m_details;
    QLabel* m_text;
    QPushButton* m_single;
    QPushButton* m_keep;
    QPushButton* m_mask;
    RowList* m_list;
};

}  // namespace chandung::gui
