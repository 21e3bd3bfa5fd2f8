/** What programs write into an invitation so that one can join. The numbers are Ofcom's for drama. */
export const joinTexts = {
  Teams: `________________________________________________________________________________
Microsoft Teams Need help?
Join the meeting now
Meeting ID: 343 234 567 891
Passcode: aB3dE6
________________________________
Dial in by phone
+44 20 7946 0018,,123456789# United Kingdom, London
Find a local number
Phone conference ID: 123 456 789#
For organizers: Meeting options | Reset dial-in PIN
________________________________________________________________________________
`,
  "Teams with its links": `Microsoft Teams meeting
Join on your computer, mobile app or room device
Click here to join the meeting<https://teams.microsoft.com/l/meetup-join/19%3ameeting_ZDg0YjU0ZjctMmQ5My00YjQ1LWE2ZTc%40thread.v2/0?context=%7b%22Tid%22%3a%22aaaabbbb-1111-2222-3333-ccccddddeeee%22%7d>
Meeting ID: 343 234 567 891
Passcode: aB3dE6
Download Teams<https://www.microsoft.com/microsoft-teams/download-app> | Join on the web<https://www.microsoft.com/microsoft-teams/join-a-meeting>
Join with a video conferencing device
mockshire@m.webex.example
Video Conference ID: 121 123 456 7
Or call in (audio only)
+44 20 7946 0018,,123456789#<tel:+442079460018,,123456789#>   United Kingdom, London
Phone Conference ID: 123 456 789#
Find a local number<https://dialin.teams.microsoft.com/8f0d> | Reset PIN<https://dialin.teams.microsoft.com/usp>
`,
  Zoom: `Join Zoom Meeting
https://us02web.zoom.example/j/84512345678?pwd=SGVsbG9Xb3JsZDEyMzQ1Njc4OTA

Meeting ID: 845 1234 5678
Passcode: 482913

One tap mobile
+442079460018,,84512345678#,,,,*482913# United Kingdom
+442079460019,,84512345678#,,,,*482913# United Kingdom

Dial by your location
        +44 207 946 0018 United Kingdom
        +44 207 946 0019 United Kingdom
        +44 131 496 0020 United Kingdom
Meeting ID: 845 1234 5678
Passcode: 482913
`,
  Webex: `When it's time, join your Webex meeting here.
Join meeting
Meeting number (access code): 2345 678 9012
Meeting password: pTmRvJ3x8Z2 (78678359 when dialing from a phone)
Tap to join from a mobile device (attendees only)
+44-20-7946-0018,,23456789012#78678359# United Kingdom Toll
Join by phone
+44-20-7946-0018 United Kingdom Toll
Join from a video system or application
Dial 23456789012@mockshire.webex.example
`,
  "Google Meet": `Join with Google Meet
Meeting link: https://meet.google.com/abc-defg-hij
Or dial: (GB) +44 20 7946 0021 PIN: 598 123 456#
`,
  "Teams in Welsh": `Cyfarfod Microsoft Teams
Ymuno â'r cyfarfod nawr
ID y cyfarfod: 343 234 567 891
Cod pas: aB3dE6
Deialu dros y ffôn
+44 20 7946 0018,,123456789# Y Deyrnas Unedig, Llundain
ID cynhadledd ffôn: 123 456 789#
`,
} as const;
