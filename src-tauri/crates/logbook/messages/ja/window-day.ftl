# A day beside its runs: what else was done, how it was.

day-title = ラン以外のこと
day-about = ランの横に表示し、レポートではぶり返しと重なったこととして数えます。ラインを上げることはありません。
# A button that opens the form.
day-write = ラン以外のこと…
day-done = ほかにしたこと
day-none = 記録はありません。
day-kind = 活動
day-kind-name = { $kind ->
    [walk] ウォーキング
    [hike] ハイキング
    [ride] 自転車
    [swim] 水泳
    [strength] 筋力トレーニング、運動
   *[other] その他
}
day-words = 自分の言葉で
day-add = 追加
day-felt = その日の様子
day-sleep = 睡眠時間
day-sleep-hint = 前の夜
day-sleep-wrong = 0〜24時間で入力してください。
day-stress = ストレス（0〜10）
day-stress-hint = 0なし、10最大
day-stress-wrong = 0〜10の整数で入力してください。
day-sore = ほかに痛むところ
day-sore-hint = 左の股関節、ふくらはぎ…
day-save = この日を保存
# $day like "22 November 2026".
day-saved = { $day }を記録しました。
