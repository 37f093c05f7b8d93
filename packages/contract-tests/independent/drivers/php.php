<?php
// Calls the official PHP SDK; see ../record.ts. The first argument is the folder of the SDK.
namespace {
    [, $folder] = $argv;
    spl_autoload_register(function ($class) use ($folder) {
        $file = $folder . '/' . str_replace('\\', '/', $class) . '.php';
        $shared = '/usr/share/php/' . str_replace('\\', '/', $class) . '.php';
        if ($class === 'MangoPay\Libraries\UrlTool') {
            // Of this class only an older version was found, from before calls passed the API's version.
            eval(str_replace(['<?php', 'class UrlTool'], ['', 'class OlderUrlTool'], file_get_contents($file)));
            eval('namespace MangoPay\Libraries; class UrlTool {
                private $older;
                public function __construct($root) { $this->older = new OlderUrlTool($root); }
                public function GetRestUrl($key, $version, ...$others) { return $this->older->GetRestUrl($key, ...$others); }
                public function GetFullUrl($url) { return $this->older->GetFullUrl($url); }
            }');
        } elseif (is_file($file) || is_file($shared)) {
            require is_file($file) ? $file : $shared;
        }
    });

    $given = json_decode(stream_get_contents(STDIN), true);
    ['bodies' => $bodies, 'UserId' => $user, 'HookId' => $hook, 'IdempotencyKey' => $key] = $given;
    $temporary = sys_get_temp_dir() . '/' . uniqid('sdk-');
    mkdir($temporary);
    $api = new MangoPay\MangoPayApi();
    $api->Config->ClientId = 'a-client';
    $api->Config->ClientPassword = 'a-key';
    $api->Config->BaseUrl = $given['url'];
    $api->Config->TemporaryFolder = $temporary;

    $call = function (string $name, callable $made) use ($given) {
        file_get_contents($given['url'] . '/-/' . rawurlencode($name));
        return $made();
    };
    $filled = function (object $model, array $body) use (&$filled) {
        $classes = $model->GetSubObjects();
        foreach ($body as $name => $value) {
            $model->$name = isset($classes[$name]) && is_array($value) ? $filled(new $classes[$name](), $value) : $value;
        }
        return $model;
    };
    $model = fn(string $operation, string $class, $id = null) => $filled(new $class($id), $bodies[$operation]);

    $call('createOAuthToken', fn() => $api->OAuthTokenManager->GetToken(''));
    foreach (['Natural', 'Legal'] as $kind) {
        $legacy = "MangoPay\\User$kind";
        $sca = "MangoPay\\User{$kind}Sca";
        $get = "Get$kind";
        $getSca = "Get{$kind}Sca";
        $call("create{$kind}User", fn() => $api->Users->Create($model("create{$kind}User", $legacy), $key));
        $call("create{$kind}UserSca", fn() => $api->Users->Create($model("create{$kind}UserSca", $sca), $key));
        $read = $call("view{$kind}User", fn() => $api->Users->$get($user));
        $readSca = $call("view{$kind}UserSca", fn() => $api->Users->$getSca($user));
        $call("update{$kind}User", fn() => $api->Users->Update($model("update{$kind}User", $legacy, $user)));
        $call("update{$kind}UserSca", fn() => $api->Users->UpdateSca($model("update{$kind}UserSca", $sca, $user)));
        $read->Tag = $readSca->Tag = 'New tag';
        $call("update{$kind}User with all that was read", fn() => $api->Users->Update($read));
        $call("update{$kind}UserSca with all that was read", fn() => $api->Users->UpdateSca($readSca));
        $call("categorize{$kind}User", fn() => $api->Users->Categorize($model("categorize{$kind}User", $sca, $user)));
        $call("close{$kind}User", fn() => $api->Users->Close(new $sca($user)));
    }
    $owner = $given['owner'];
    unset($owner['Address']['AddressLine2']);
    $owner = $filled(new MangoPay\UserNaturalSca(), $owner);
    $call('createNaturalUserSca of an Owner without a second address line', fn() => $api->Users->Create($owner));
    $call('viewUser', fn() => $api->Users->Get($user));
    $call('viewUserSca', fn() => $api->Users->GetSca($user));
    $pages = new MangoPay\Pagination(1, 10);
    $sorting = new MangoPay\Sorting();
    $sorting->AddField('CreationDate', 'DESC');
    $call('listUsers', function () use ($api, &$pages, $sorting) { return $api->Users->GetAll($pages, $sorting); });
    $call('enrollUser', fn() => $api->Users->Enroll($user, $key));
    $call('manageProxyConsent', fn() => $api->Users->ManageConsent($user, $key));
    $call('viewUserScaStatus', fn() => $api->Users->GetScaStatus($user));

    $call('createHook', fn() => $api->Hooks->Create($model('createHook', 'MangoPay\Hook'), $key));
    $call('viewHook', fn() => $api->Hooks->Get($hook));
    $call('updateHook', fn() => $api->Hooks->Update($model('updateHook', 'MangoPay\Hook', $hook)));
    $call('listHooks', fn() => $api->Hooks->GetAll());
    $filter = new MangoPay\FilterEvents();
    $filter->EventType = 'USER_ACCOUNT_ACTIVATED';
    $all = null;
    $call('listEvents', function () use ($api, &$all, $filter) { return $api->Events->GetAll($all, $filter); });
    $call('viewApiResponse', fn() => $api->Responses->Get($key));
    array_map('unlink', glob("$temporary/*"));
    rmdir($temporary);
}
