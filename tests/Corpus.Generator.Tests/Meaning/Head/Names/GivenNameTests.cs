using Corpus.Reading.Meaning.Head.Participants.Names;

namespace Corpus.Generator.Tests.Meaning.Head.Names;

/// <summary>Names that tell by themselves that they are given ones.</summary>
public class GivenNameTests
{
    [Theory]
    [InlineData("Aaron Adam Adrian Alan Albert Alex Alfred Alice Alvin Amanda Amy Andrea Andrew Angela Ann Anna Anne Anthony Arthur")]
    [InlineData("Audrey Barbara Benjamin Bernard Brian Bruce Carol Caroline Catherine Charles Christina Christine Christopher Claire")]
    [InlineData("Daniel David Deborah Denise Dennis Derek Desmond Diana Donald Doris Dorothy Douglas Edmund Edward Edwin Eileen")]
    [InlineData("Elizabeth Emily Emma Eric Ernest Esther Eugene Evelyn Felix Florence Francis Frank Frederick Gabriel George Gerald")]
    [InlineData("Gilbert Grace Gregory Harold Harry Helen Henry Herbert Howard Hugh Ian Irene Isaac Ivan Jack Jacob James Jane Janet")]
    [InlineData("Janice Jason Jean Jeffrey Jennifer Jeremy Jessica Joan John Jonathan Joseph Josephine Joshua Joyce Judith Julia Julian")]
    [InlineData("Karen Katherine Kathleen Keith Kenneth Kevin Laura Lawrence Leonard Linda Louise Lucy Lydia Margaret Maria Mark Martin")]
    [InlineData("Mary Matthew Maurice Melvin Michael Michelle Miriam Nancy Nathan Nicholas Nicole Nigel Norman Oliver Oscar Pamela")]
    [InlineData("Patricia Patrick Paul Peter Philip Phyllis Rachel Ralph Raymond Rebecca Richard Robert Roger Ronald Rosemary Roy Ruth")]
    [InlineData("Samuel Sandra Sarah Sharon Stanley Stephanie Stephen Steven Stuart Susan Sylvia Theresa Thomas Timothy Valerie Vanessa")]
    [InlineData("Victor Victoria Vincent Vivian Walter Wendy William Winston Yvonne")]
    public void An_English_one_tells_which_word_is_the_family_name(string names) => AssertTell("Koh", names);

    [Theory]
    [InlineData("Akihiko Akiko Akira Aiko Asako Atsushi Chieko Daisuke Daisaku Eiji Eisaku Eriko Fumiko Fumio Gen Hajime Hanako Haruka")]
    [InlineData("Haruki Haruko Hideaki Hidehisa Hideki Hideo Hiroaki Hiroko Hiroshi Hiroto Hiroyuki Hisashi Ichiro Isamu Itsunori Jiro")]
    [InlineData("Jun Junichi Junichiro Junko Junya Kaoru Katsuya Kazuhiro Kazuko Kazuo Kazuya Keiichi Keiko Keisuke Keizo Kenichi Kenji")]
    [InlineData("Kenta Kiyoshi Koichi Koji Kumiko Kyoko Makoto Mamoru Manabu Mariko Masaaki Masahiro Masaki Masako Masao Masashi Masato")]
    [InlineData("Mayumi Megumi Michiko Midori Minoru Mitsuo Miyuki Nana Naoki Naoko Naoto Nobuhiro Nobuo Nobuko Nobuyuki Noriko Osamu")]
    [InlineData("Reiko Ryo Ryoichi Ryosuke Ryota Ryuji Sachiko Sakura Sanae Satoru Satoshi Seiichi Seiji Seiko Shigeo Shigeru Shingo")]
    [InlineData("Shinichi Shinji Shinjiro Shintaro Shinzo Shoichi Shoji Shunichi Sumiko Susumu Tadashi Takahiro Takako Takashi Takeo")]
    [InlineData("Takeshi Taku Takuya Taro Tatsuo Tatsuya Tetsuo Tetsuya Tetsuro Tomoko Tomomi Toru Toshihiro Toshiko Toshimitsu Toshio")]
    [InlineData("Tsutomu Tsuyoshi Yasuhiro Yasukazu Yasuko Yasuo Yoichi Yoko Yoshihide Yoshihiko Yoshihiro Yoshiko Yoshimasa Yoshio")]
    [InlineData("Yoshitaka Yui Yuichi Yuji Yukari Yuki Yukiko Yukio Yuko Yumi Yumiko Yuriko Yusuke Yutaka")]
    public void A_Japanese_one_tells_which_word_is_the_family_name(string names) => AssertTell("Onodera", names);

    [Theory]
    [InlineData("Ádám Ágnes Ákos Anikó András Antal Árpád Attila Balázs Barnabás Béla Bence Botond Csaba Csilla Dániel Dávid Dénes")]
    [InlineData("Dezső Dorottya Edit Elek Emese Endre Enikő Erika Erzsébet Eszter Éva Ferenc Fruzsina Gábor Gergely Gergő Géza György")]
    [InlineData("Gyöngyi Gyula Hajnalka Ibolya Ildikó Ilona Imre István Jenő János József Judit Kálmán Károly Katalin Kata Kinga Klára")]
    [InlineData("Kornél Kristóf Krisztián Krisztina Lajos László Levente Lilla Lóránt Magdolna Márta Márton Márk Máté Mátyás Mihály")]
    [InlineData("Miklós Milán Mónika Nándor Nikolett Nóra Norbert Olivér Orsolya Ottó Pál Péter Piroska Réka Rezső Richárd Rita Róbert")]
    [InlineData("Roland Rudolf Sándor Szabolcs Szilvia Szilárd Tamás Tibor Tímea Tivadar Tünde Vilmos Viktor Viktória Vince Zita Zoltán")]
    [InlineData("Zsigmond Zsófia Zsolt Zsuzsanna")]
    public void A_Hungarian_one_tells_which_word_is_the_family_name(string names) => AssertTell("Bánki", names);

    [Theory]
    [InlineData("Koh Ong")]
    [InlineData("Desmond Patrick")]
    [InlineData("Desmond")]
    public void Neither_two_of_them_nor_none_tell_anything(string name) => Assert.Null(GivenName.TellsFamilyFirst(name.Split(' ')));

    private static void AssertTell(string family, string names)
    {
        foreach (string given in names.Split(' '))
        {
            Assert.True(GivenName.TellsFamilyFirst([family, given]), given);
            Assert.False(GivenName.TellsFamilyFirst([given, family]), given);
        }
    }
}
