// Slack's shortcodes for the emoji that people and Amble use most.

const NAMES = `
  wave 👋 smile 😄 smiley 😃 grinning 😀 grin 😁 slightly_smiling_face 🙂 simple_smile 🙂 blush 😊 wink 😉 joy 😂
  laughing 😆 sweat_smile 😅 heart_eyes 😍 relieved 😌 sunglasses 😎 thinking_face 🤔 neutral_face 😐
  slightly_frowning_face 🙁 disappointed 😞 cry 😢 sob 😭 confused 😕 worried 😟 tired_face 😫 sleeping 😴
  zzz 💤 yawning_face 🥱 persevere 😣 grimacing 😬 hugging_face 🤗 innocent 😇 face_with_thermometer 🤒
  +1 👍 thumbsup 👍 -1 👎 thumbsdown 👎 clap 👏 raised_hands 🙌 pray 🙏 muscle 💪 ok_hand 👌 point_right 👉
  point_down 👇 raised_hand ✋ handshake 🤝 crossed_fingers 🤞 v ✌️
  heart ❤️ green_heart 💚 blue_heart 💙 yellow_heart 💛 sparkling_heart 💖 broken_heart 💔
  tada 🎉 sparkles ✨ star ⭐ star2 🌟 fire 🔥 trophy 🏆 medal 🏅 first_place_medal 🥇 dart 🎯 100 💯 gift 🎁 balloon 🎈
  walking 🚶 man-walking 🚶‍♂️ woman-walking 🚶‍♀️ runner 🏃 running 🏃 person_in_lotus_position 🧘 footprints 👣
  athletic_shoe 👟 hiking_boot 🥾 chair 🪑 house 🏠 office 🏢 computer 💻 desktop_computer 🖥️ bed 🛏️
  sunny ☀️ sunrise 🌅 sun_with_face 🌞 partly_sunny ⛅ cloud ☁️ rain_cloud 🌧️ umbrella ☔ snowflake ❄️ rainbow 🌈
  crescent_moon 🌙 full_moon 🌕 city_sunset 🌆 seedling 🌱 herb 🌿 leaves 🍃 deciduous_tree 🌳 evergreen_tree 🌲
  fallen_leaf 🍂 four_leaf_clover 🍀 tulip 🌷 cherry_blossom 🌸 bird 🐦 turtle 🐢
  coffee ☕ tea 🍵 apple 🍎 green_salad 🥗 droplet 💧
  white_check_mark ✅ heavy_check_mark ✔️ ballot_box_with_check ☑️ x ❌ warning ⚠️ no_entry ⛔ stop_sign 🛑
  question ❓ exclamation ❗ bulb 💡 mag 🔍 memo 📝 pencil2 ✏️ books 📚 book 📖 link 🔗 lock 🔒 key 🔑 gear ⚙️
  bell 🔔 no_bell 🔕 speech_balloon 💬 email 📧 calendar 📅 date 📅 spiral_calendar_pad 🗓️ alarm_clock ⏰
  stopwatch ⏱️ hourglass_flowing_sand ⏳ clock9 🕘 chart_with_upwards_trend 📈 bar_chart 📊 busts_in_silhouette 👥
  ambulance 🚑 hospital 🏥 pill 💊 adhesive_bandage 🩹 stethoscope 🩺 telephone_receiver 📞 sos 🆘
  arrow_right ➡️ arrow_up ⬆️ arrow_down ⬇️ leftwards_arrow_with_hook ↩️ arrows_counterclockwise 🔄 palm_tree 🌴
  red_circle 🔴 large_blue_circle 🔵 large_green_circle 🟢 large_yellow_circle 🟡 white_circle ⚪ double_vertical_bar ⏸️
  zero 0️⃣ one 1️⃣ two 2️⃣ three 3️⃣ four 4️⃣ five 5️⃣ six 6️⃣ seven 7️⃣ eight 8️⃣ nine 9️⃣ keycap_ten 🔟
`;

const SKIN = ['🏻', '🏼', '🏽', '🏾', '🏿'];
const words = NAMES.trim().split(/\s+/);
const byName = new Map();
for (let i = 0; i < words.length; i += 2) byName.set(words[i], words[i + 1]);

/** The emoji of a shortcode (without its colons), or undefined when it isn't known here. */
export function emojiNamed(name, skinTone) {
  const emoji = byName.get(name);
  return emoji && skinTone ? emoji + SKIN[skinTone - 2] : emoji;
}

const SHORTCODE = /:([a-z0-9_+'-]+):(?::skin-tone-([2-6]):)?/g;

/** The text with the shortcodes that are known turned into emoji. */
export const withEmoji = (text) =>
  text.replace(SHORTCODE, (code, name, tone) => emojiNamed(name, tone ? Number(tone) : 0) ?? code);
