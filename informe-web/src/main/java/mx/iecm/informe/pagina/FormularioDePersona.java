package mx.iecm.informe.pagina;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.TreeSet;
import mx.iecm.informe.persona.Alta;

/** Lo que se dice de una persona en su formulario. */
public class FormularioDePersona {

  @FormParam("nombre")
  @DefaultValue("")
  String nombre = "";

  @FormParam("correo")
  @DefaultValue("")
  String correo = "";

  @FormParam("secretaria")
  @DefaultValue("false")
  boolean secretaria;

  @FormParam("auditoria")
  @DefaultValue("false")
  boolean auditoria;

  @FormParam("areas")
  @DefaultValue("")
  String areas = "";

  @FormParam("bloqueada")
  @DefaultValue("false")
  boolean bloqueada;

  Alta alta(String usuario) {
    var papeles = new TreeSet<String>();
    if (secretaria) {
      papeles.add("secretaria");
    }
    if (auditoria) {
      papeles.add("auditoria");
    }
    Arrays.stream(areas.split(","))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .forEach(s -> papeles.add("area." + s));
    return new Alta(usuario.strip(), nombre.strip(), correo, papeles);
  }
}
